/**
 * Frameworks write null and undefined into properties for what there is none of. In each public
 * property of each element that means its default. The table has tests of its own.
 */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/elements/all.ts';
import type { Session } from '../../src/client/session.ts';
import { many } from './fixtures/candidates.ts';
import { engagement, engagementHours, timeToEngage } from './fixtures/engagement.ts';
import { funnel, stages } from './fixtures/funnel.ts';
import { everything, fourTypes, listOf, targets } from './fixtures/labels.ts';
import { json, sessionAnswering } from './fixtures/session.ts';
import { find, root } from './fixtures/shadow.ts';
import { until } from './fixtures/until.ts';

const candidates = many(60);
const info = {
  workspace: { id: 'demo', name: 'Demo', timeZone: 'UTC', currency: 'USD', locale: 'en' },
  credential: 'embed_token',
  permissions: ['postings:read', 'candidates:read', 'labels:write', 'analytics:read'],
  interviewerIds: null,
  labels: null,
  expiresAt: null,
  lowSampleBelow: 30,
  topRatedFrom: 80,
};

/** What asks in another way asks for the same. */
const defaults: Record<string, string> = {
  includeTest: 'false',
  baseline: 'previous_period',
  distinct: 'application',
  agent: 'all',
  sort: 'recently_completed',
};

/** A session over an API in the page, and what each path was asked last. */
function api() {
  const asked: Record<string, string> = {};
  const session = sessionAnswering(({ url }) => {
    const { pathname, searchParams } = new URL(url);
    const query = [...searchParams].filter(
      ([name, value]) => !['from', 'to'].includes(name) && defaults[name] !== value,
    );
    const span =
      Date.parse(searchParams.get('to') ?? '') - Date.parse(searchParams.get('from') ?? '');
    // The session is asked for where something needs it.
    if (pathname !== '/v1/session')
      asked[pathname] = JSON.stringify([Math.round(span / 3_600_000), ...query.sort()]);
    switch (pathname) {
      case '/v1/session':
        return json(info);
      case '/v1/live':
        return new Response(new ReadableStream(), {
          headers: { 'content-type': 'text/event-stream' },
        });
      case '/v1/analytics/funnel':
        return json(funnel());
      case '/v1/analytics/summary':
        return json({ stages: stages() });
      case '/v1/analytics/engagement-hours':
        return json(engagementHours());
      case '/v1/analytics/time-to-engage':
        return json(timeToEngage());
      case '/v1/candidates': {
        const data = candidates.slice(0, Number(searchParams.get('limit') ?? 50));
        return json({ data, page: { nextCursor: null, lastEventId: '1' } });
      }
      case '/v1/labels':
        return listOf(fourTypes());
      case '/v1/missing-labels':
        return listOf([]);
      default:
        return listOf(targets());
    }
  });
  return { session, asked };
}

const common = { heading: 'Own', lang: 'fr', dir: 'rtl', timeZone: 'Asia/Tokyo' };
const figures = {
  ...common,
  interviewerId: 'intv_1',
  range: 'last-day',
  from: '2026-02-01',
  to: '2026-02-02',
  baseline: 'none',
  distinct: 'person',
  includeTest: true,
  view: 'table',
};

/** Each public property of each element, with a value that is not its default. */
const elements: Record<string, Record<string, unknown>> = {
  'sk-funnel': { ...figures, stage: 'completed', data: funnel({ invited: 3 }) },
  'sk-engagement-heatmap': {
    ...figures,
    displayZone: 'Asia/Tokyo',
    timeZones: 'Asia/Tokyo',
    stage: 'voice',
    agent: 'sms',
    data: engagement(),
  },
  'sk-candidate-feed': {
    ...common,
    interviewerId: 'intv_1',
    sort: 'top_rated',
    progress: 'completed',
    decision: 'hired',
    includeTest: true,
    pageSize: 5,
    selectedId: candidates[0]?.id,
    candidateUrl: '/candidates/{id}',
    topRatedFrom: 1,
    paused: true,
    data: candidates.slice(0, 3),
  },
  'sk-label-manager': {
    ...common,
    interviewerId: 'a b',
    view: 'apply',
    readOnly: true,
    data: everything(),
  },
};

interface Drawn extends LitElement {
  readonly status: string;
  session?: Session | undefined;
}

/** What is on the screen, but for when it came in; which inputs are chosen; what was asked for it. */
function look(element: Drawn, asked: Record<string, string>): string {
  const kept = find(element, '.base').cloneNode(true) as HTMLElement;
  for (const part of kept.querySelectorAll('[part~="freshness"], [role="status"]')) part.remove();
  const chosen = [...root(element).querySelectorAll<HTMLInputElement>('input, option')].map(
    (input) => input.checked || (input as unknown as HTMLOptionElement).selected,
  );
  const marks = [...kept.querySelectorAll('[part], [aria-pressed], a[href]')].map((each) =>
    ['part', 'aria-pressed', 'href', 'lang', 'dir'].map((name) => each.getAttribute(name)).join(),
  );
  const text = (kept.textContent ?? '').replaceAll(/\s+/g, ' ');
  return JSON.stringify([element.status, text, chosen, marks, element.dir ?? '', asked], null, 1);
}

/** Waits until the element looks as it should, and says what else it looks like when it does not. */
async function looks(element: Drawn, asked: Record<string, string>, usual: string) {
  let now = '';
  const same = () => (now = look(element, asked)) === usual;
  await until(same, '', 3_000).catch(() => expect(now).to.equal(usual));
  expect(element.status).to.equal('ready');
}

const draw = (element: Drawn, session: Session) =>
  fixture(html`<sk-provider .session=${session}>${element}</sk-provider>`);

for (const [tag, given] of Object.entries(elements)) {
  describe(`${tag}: null and undefined in a property are its default`, () => {
    let usual = '';

    before(async () => {
      const { session, asked } = api();
      const element = document.createElement(tag) as Drawn;
      await draw(element, session);
      await until(() => element.status === 'ready');
      await new Promise((resolve) => setTimeout(resolve, 100));
      usual = look(element, asked);
    });

    it('is tried with each of its public properties', () => {
      const { elementProperties } = customElements.get(tag) as unknown as typeof LitElement;
      const declared = [...elementProperties].filter(([, { state }]) => !state);
      const names = declared.map(([name]) => String(name)).filter((name) => name !== 'session');
      expect(Object.keys(given).sort()).to.deep.equal(names.sort());
    });

    for (const [name, value] of [...Object.entries(given), ['session', undefined] as const]) {
      for (const none of [null, undefined]) {
        it(`${name}: ${none}, before and after the first load`, async () => {
          const first = api();
          const early = document.createElement(tag) as Drawn;
          Object.assign(early, { [name]: none });
          await draw(early, first.session);
          await looks(early, first.asked, usual);
          early.remove();

          const second = api();
          const late = document.createElement(tag) as Drawn;
          Object.assign(late, { [name]: name === 'session' ? api().session : value });
          await draw(late, second.session);
          await until(() => late.status === 'ready');
          Object.assign(late, { [name]: none });
          await looks(late, second.asked, usual);
        });
      }
    }
  });
}

describe('sk-provider: null and undefined in a property are its default', () => {
  for (const name of ['baseUrl', 'tokenEndpoint', 'locale', 'timeZone', 'session', 'appearance']) {
    for (const none of [null, undefined]) {
      it(`${name}: ${none}`, async () => {
        const { session, asked } = api();
        const provider = document.createElement('sk-provider');
        Object.assign(provider, { [name]: none });
        const element = document.createElement('sk-funnel') as unknown as Drawn;
        provider.append(element);
        await fixture(html`${provider}`);
        expect(provider.currentSession).to.equal(undefined);
        provider.session = session;
        await until(() => element.status === 'ready');
        Object.assign(provider, { [name]: none });
        if (name === 'session') {
          await until(() => element.status === 'loading');
          expect(provider.currentSession).to.equal(undefined);
        } else {
          const text = look(element, asked);
          await provider.updateComplete;
          await looks(element, asked, text);
        }
        expect(provider.appearance).to.equal(undefined);
      });
    }
  }
});
