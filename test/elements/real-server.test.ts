import { expect, fixture, html } from '@open-wc/testing';
import type { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import type { SkInterviewerTable } from '../../src/elements/interviewer-table/interviewer-table.ts';
import '../../src/elements/all.ts';
import { until } from './fixtures/until.ts';

const table = (endpoint: string) =>
  fixture<HTMLElement>(html`
    <sk-provider base-url="/" token-endpoint=${endpoint}>
      <sk-interviewer-table></sk-interviewer-table>
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
