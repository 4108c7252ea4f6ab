import { expect, fixture, html } from '@open-wc/testing';
import { watch } from '../../src/elements/development.ts';
import { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { SkEngagementHeatmap } from '../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import { SkCandidateFeed } from '../../src/elements/candidate-feed/candidate-feed.ts';
import { SkInterviewerTable } from '../../src/elements/interviewer-table/interviewer-table.ts';
import { SkLabelManager } from '../../src/elements/label-manager/label-manager.ts';
import { SkProvider } from '../../src/elements/provider/provider.ts';
import { engagement, engagementHours } from './fixtures/engagement.ts';
import { funnel } from './fixtures/funnel.ts';
import { candidate } from './fixtures/candidates.ts';
import { interviewer, page } from './fixtures/interviewers.ts';
import { everything, label } from './fixtures/label-data.ts';
import { json, problem } from './fixtures/session.ts';
import { read } from './fixtures/read.ts';
import { until } from './fixtures/until.ts';

const warnings: string[] = [];
const { warn } = console;
const { fetch } = globalThis;

let token: () => Response | Promise<Response> = () => problem(500, 'internal');
let asked = 0;

const found = (start: string) =>
  until(() => warnings.some((text) => text.startsWith(start)), start);
const base = (element: Element) => read(element.shadowRoot?.querySelector('.base'));

/** A funnel whose provider asks an endpoint in the page. */
async function overEndpoint() {
  const provider = await fixture(
    html`<sk-provider base-url="https://api.test" token-endpoint="/token">
      <sk-funnel></sk-funnel>
    </sk-provider>`,
  );
  return provider.querySelector('sk-funnel') as SkFunnel;
}

describe('a page that is not set up right', () => {
  before(() => {
    watch('sk-funnel', SkFunnel);
    watch('sk-engagement-heatmap', SkEngagementHeatmap);
    watch('sk-interviewer-table', SkInterviewerTable);
    watch('sk-candidate-feed', SkCandidateFeed);
    watch('sk-label-manager', SkLabelManager);
    watch('sk-provider', SkProvider);
    console.warn = (text: string) => warnings.push(text);
    globalThis.fetch = async (input, init) => {
      const { url } = new Request(input, init);
      if (!url.endsWith('/token')) return json(funnel({ invited: 4021 }));
      asked++;
      return token();
    };
  });
  beforeEach(() => {
    warnings.length = asked = 0;
  });
  after(() => {
    console.warn = warn;
    globalThis.fetch = fetch;
  });

  it('hears, in development, which attribute its provider lacks, and which element waits', async () => {
    await fixture(
      html`<sk-provider base-url="https://api.test"><sk-funnel></sk-funnel></sk-provider>`,
    );
    await found('<sk-provider> has base-url but no token-endpoint');
    await found('<sk-funnel> waits for a session');
    await fixture(html`<sk-provider token-endpoint="/token"></sk-provider>`);
    await found('<sk-provider> has token-endpoint but no base-url');
    await fixture(html`<sk-engagement-heatmap></sk-engagement-heatmap>`);
    await found('<sk-engagement-heatmap> waits for a session');
  });

  it('hears, in development, which of its time zones no browser knows', async () => {
    await fixture(
      html`<sk-engagement-heatmap time-zones="Asia/Tokyo Not/AZone"></sk-engagement-heatmap>`,
    );
    await found('<sk-engagement-heatmap> leaves out of its time-zones what is no zone');
    expect(warnings.filter((text) => text.endsWith(': Not/AZone'))).to.have.length(1);
  });

  it('hears, in development, what its own data lacks, and that they are none', async () => {
    const { steps, metrics, ...rest } = funnel();
    const [first] = steps;
    const lacking = {
      ...rest,
      metrics: { ...metrics, invited: null },
      steps: [{ ...first, rate: undefined }],
    };
    await fixture(html`<sk-funnel .data=${lacking as never}></sk-funnel>`);
    await found('The data of <sk-funnel> lacks metrics.invited, steps[0].rate. Null says');
    await fixture(html`<sk-funnel .data=${'text' as never}></sk-funnel>`);
    await found('<sk-funnel> takes an object as its data, and has a string.');
    const hours = { ...engagementHours(), total: undefined };
    await fixture(
      html`<sk-engagement-heatmap .data=${{ hours } as never}></sk-engagement-heatmap>`,
    );
    await found('The data of <sk-engagement-heatmap> lacks hours.total.');
    warnings.length = 0;
    await fixture(html`<sk-engagement-heatmap .data=${engagement()}></sk-engagement-heatmap>`);
    await fixture(html`<sk-funnel .data=${funnel({ invited: 0, started: 0 })}></sk-funnel>`);
    expect(warnings).to.deep.equal([]);
  });

  it('hears, in development, where its own data has a value of another kind', async () => {
    const steps = { ...funnel(), steps: 5 };
    await fixture(html`<sk-funnel .data=${steps as never}></sk-funnel>`);
    await found('The data of <sk-funnel> needs a list as steps.');
    const [first, ...days] = engagementHours().weekdays;
    const hours = [engagementHours(), { ...engagementHours(), weekdays: [first, 5, ...days] }];
    await fixture(
      html`<sk-engagement-heatmap .data=${{ hours } as never}></sk-engagement-heatmap>`,
    );
    await found('The data of <sk-engagement-heatmap> needs a list as hours[1].weekdays[1].');
    const rows = [interviewer(), { ...interviewer(), labels: {} }] as never;
    await fixture(html`<sk-interviewer-table .data=${rows}></sk-interviewer-table>`);
    await found('The data of <sk-interviewer-table> needs a list as [1].labels.');
    const labels = [{ ...label(), usage: { values: 'none' } }];
    await fixture(html`<sk-label-manager .data=${{ labels } as never}></sk-label-manager>`);
    await found('The data of <sk-label-manager> needs a list as labels[0].usage.values.');
    const [one] = funnel().steps;
    const named = { ...funnel(), steps: [{ ...one, name: {} }] };
    await fixture(html`<sk-funnel .data=${named as never}></sk-funnel>`);
    await found('The data of <sk-funnel> needs a text as steps[0].name.');
    const answer = { data: [candidate(), 'one'], page: { nextCursor: null } };
    await fixture(html`<sk-candidate-feed .data=${answer as never}></sk-candidate-feed>`);
    await found('The data of <sk-candidate-feed> needs an object as data[1].');
    await fixture(html`<sk-candidate-feed .data=${'none' as never}></sk-candidate-feed>`);
    await found('<sk-candidate-feed> takes a list as its data, and has a string.');
    warnings.length = 0;
    for (const [tag, data] of [
      ['sk-interviewer-table', [interviewer()]],
      ['sk-interviewer-table', page([interviewer()])],
      ['sk-candidate-feed', [candidate()]],
      ['sk-label-manager', everything()],
    ] as const) {
      const element = document.createElement(tag) as HTMLElement & { data: unknown };
      element.data = data;
      await fixture(html`${element}`);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('hears nothing where there is nothing wrong', async () => {
    token = () => json({ token: 'short-lived', expiresIn: 300 });
    const element = await overEndpoint();
    await fixture(html`<sk-provider locale="fr"></sk-provider>`);
    await fixture(html`<sk-funnel .data=${funnel()}></sk-funnel>`);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(element.status).to.equal('ready');
    expect(warnings).to.deep.equal([]);
  });

  for (const answer of [
    { access_token: 'short-lived' },
    { token: 'short-lived', expiresIn: '300' },
  ]) {
    it(`hears what its endpoint must answer in place of ${Object.keys(answer).join()}`, async () => {
      token = () => json(answer);
      const element = await overEndpoint();
      const failed = new Promise<unknown>((resolve) =>
        element.addEventListener('sk-error', ({ error }) => resolve(error)),
      );
      expect(String(await failed)).to.contain('token-endpoint must answer { token, expiresIn }');
      expect(asked).to.equal(1);
      expect(JSON.stringify(warnings)).not.to.contain('short-lived');
    });
  }

  it('hears in development why an element could not load', async () => {
    token = () => new Response('<h1>Not here</h1>', { status: 418 });
    await overEndpoint();
    await found('<sk-funnel> could not load. The token endpoint answered 418.');
  });

  it('takes a 404 of its token endpoint for a failure that passes, and keeps what it shows', async () => {
    token = () => new Response('No such route', { status: 404 });
    const element = await overEndpoint();
    await until(() => element.status === 'error');
    expect(asked, 'asked again').to.be.greaterThan(1);
    expect(base(element)).to.contain('Try again').and.not.to.contain('There is nothing here');
    token = () => json({ token: 'short-lived', expiresIn: 300 });
    await element.reload();
    expect(base(element)).to.contain('4,021');
  });
});
