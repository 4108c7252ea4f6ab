import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import type { SkFigureSelectEvent } from '../../src/elements/funnel/select-event.ts';
import type { SkInterviewerTable } from '../../src/elements/interviewer-table/interviewer-table.ts';
import type { SkProvider } from '../../src/elements/provider/provider.ts';
import '../../src/elements/all.ts';
import { read } from './fixtures/read.ts';
import { find, root } from './fixtures/shadow.ts';
import { until } from './fixtures/until.ts';

// Other tests make interviewers of their own: on a usual page there may be none but theirs.
const table = (endpoint: string) =>
  fixture<HTMLElement>(html`
    <sk-provider base-url="/" token-endpoint=${endpoint}>
      <sk-interviewer-table page-size="200"></sk-interviewer-table>
      <sk-funnel interviewer-id="sales" range="all-time"></sk-funnel>
    </sk-provider>
  `);

const textOf = (element: Element | null) => element?.shadowRoot?.textContent ?? '';

describe('elements against the real server', () => {
  it('the table lists every interviewer with the figures of its events', async () => {
    const page = await table('/testing/token');
    const element = page.querySelector<SkInterviewerTable>('sk-interviewer-table')!;
    await until(() => textOf(element).includes('Sales associate'), 'the row is shown');
    const row = [...element.shadowRoot!.querySelectorAll('tr')].find((found) =>
      found.textContent?.includes('Sales associate'),
    )!;
    expect(row.textContent).to.match(/30/);
    expect(row.textContent).to.match(/12/);
    expect(row.textContent).to.match(/40(?:\.0)?\s?%/);
    expect(textOf(element)).to.include('Line cook');
    await expect(element).to.be.accessible();
  });

  it('the funnel of an interviewer shows what the API counts', async () => {
    const page = await table('/testing/token');
    const element = page.querySelector<SkFunnel>('sk-funnel')!;
    await until(() => element.status === 'ready', 'figures are shown');
    const text = textOf(element).replaceAll(/\s+/g, ' ');
    for (const figure of [/30/, /20/, /12/, /66\.7\s?%/, /60\.0\s?%/, /40\.0\s?%/]) {
      expect(text).to.match(figure);
    }
    await expect(element).to.be.accessible();
  });

  it('every figure of the funnel leads to as many candidates as it counts, of a stage too (#172)', async () => {
    const page = await table('/testing/token');
    const element = page.querySelector<SkFunnel>('sk-funnel')!;
    await until(() => element.status === 'ready', 'figures are shown');
    const { client } = (page as SkProvider).currentSession!;
    const counted: Record<string, number> = {};
    const listed: Record<string, number | undefined> = {};
    for (const stage of ['', 'voice']) {
      element.stage = stage;
      await element.updateComplete;
      await until(() => element.status === 'ready', 'figures are shown');
      for (const button of root(element).querySelectorAll<HTMLButtonElement>('[part="mark"]')) {
        setTimeout(() => button.click());
        const { id, query } = (await oneEvent(
          element,
          'sk-select',
        )) as unknown as SkFigureSelectEvent;
        const panel = read(find(element, '#explanation'));
        const count = Number(
          /Calculation (\d+)/.exec(panel)?.[1] ?? /Value (\d+)/.exec(panel)?.[1],
        );
        const name = [stage, id, query?.stepId].filter(Boolean).join(' ');
        counted[name] = count;
        if (!query) listed[name] = 0;
        else {
          const { data } = await client.GET('/v1/candidates', {
            params: { query: { ...query, limit: 1 } },
          });
          listed[name] = data?.page.total;
        }
      }
    }
    expect(Object.keys(counted)).to.have.length(2 * (3 + 4 + 2 + 4));
    expect(counted['funnel.started']).to.equal(20);
    expect(counted['voice funnel.invited']).to.equal(12);
    expect(listed).to.deep.equal(counted);
  });

  it('a figure lists its candidates in its own panel, page by page, by keyboard (#172)', async () => {
    const page = await table('/testing/token');
    const element = page.querySelector<SkFunnel>('sk-funnel')!;
    await until(() => element.status === 'ready', 'figures are shown');
    find(element, '[part="mark"]').click();
    const button = () => root(element).querySelector<HTMLButtonElement>('.candidates button');
    const names = () => [...root(element).querySelectorAll('.candidates li bdi')].map(read);
    await until(button, 'candidates are offered');
    expect(read(button())).to.equal('Show the candidates');
    button()!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => names().length === 40, 'twenty with the interviewer of each');
    expect(read(find(element, '.candidates'))).to.contain('20 of 30');
    expect(names()).to.include.members(['Candidate 29', 'Sales associate']);
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await until(() => names().length === 60, 'all of them');
    await until(
      () => root(element).activeElement === root(element).querySelector('.candidates ul'),
      'the focus goes on in the list',
    );
    expect(button()).to.equal(null);
    // Another figure has others.
    [...root(element).querySelectorAll<HTMLElement>('[part="mark"]')][2]!.click();
    await until(() => read(button()) === 'Show the candidates');
    button()!.click();
    await until(() => names().length === 24, 'the twelve who completed');
  });

  it('a token for one interviewer shows that one only, and the other is not found', async () => {
    const page = await table('/testing/narrow-token');
    const element = page.querySelector<SkInterviewerTable>('sk-interviewer-table')!;
    await until(() => textOf(element).includes('Line cook'), 'the row is shown');
    expect(textOf(element)).not.to.include('Sales associate');
    const funnel = page.querySelector<SkFunnel>('sk-funnel')!;
    await until(() => funnel.status === 'error', 'the funnel says so');
  });

  it('a token without the permission shows that access is missing', async () => {
    const page = await table('/testing/blind-token');
    const funnel = page.querySelector<SkFunnel>('sk-funnel')!;
    await until(() => funnel.status === 'forbidden', 'the funnel says so');
    await expect(funnel).to.be.accessible();
  });
});
