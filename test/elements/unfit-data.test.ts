/**
 * Data of a host's own of which one value, however deep, is of another type than the schema has it. An
 * element draws what it can of them or says that something went wrong, throws nothing into the page and
 * draws the next ones that are good.
 */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/elements/all.ts';
import { many as candidates } from './fixtures/candidates.ts';
import { engagement } from './fixtures/engagement.ts';
import { funnel, stages } from './fixtures/funnel.ts';
import { interviewers, many as interviewerRows } from './fixtures/interviewers.ts';
import { everything } from './fixtures/labels.ts';
import { find, root } from './fixtures/shadow.ts';
import { until } from './fixtures/until.ts';

interface Drawn extends LitElement {
  data?: unknown;
  view?: string;
}

const other = ['a text', 7, true, null, [], [5], {}, { text: 1 }];

type Place = readonly (string | number)[];

/** Of a list the first two, which stand for the others. */
function* places(value: unknown, at: Place = []): Generator<Place> {
  yield at;
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (Array.isArray(value) && Number(key) > 1) return;
    yield* places((value as Record<string, unknown>)[key], [...at, key]);
  }
}

function withOther(whole: unknown, [first, ...rest]: Place, value: unknown): unknown {
  if (first === undefined) return value;
  const copy = Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) };
  const inside = copy as Record<string, unknown>;
  inside[first] = withOther(inside[first], rest, value);
  return copy;
}

const cases: readonly (readonly [tag: string, good: unknown, views: readonly string[]])[] = [
  ['sk-funnel', { ...funnel(), stages: stages() }, ['chart', 'table']],
  ['sk-engagement-heatmap', engagement(), ['chart', 'table']],
  ['sk-interviewer-table', interviewers(8), []],
  ['sk-candidate-feed', candidates(4), []],
  ['sk-label-manager', everything(), ['definitions', 'apply', 'missing']],
];

/** What is on the screen, but not what is read out of a change. */
function textOf(element: Drawn): string {
  const base = find(element, '.base').cloneNode(true) as Element;
  for (const told of base.querySelectorAll('[role="status"]')) told.remove();
  return (base.textContent ?? '').replaceAll(/\s+/g, ' ');
}

/** The same once all code that is fetched on demand is there. */
async function wholeText(element: Drawn): Promise<string> {
  for (let before = ''; ; before = textOf(element)) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (before === textOf(element)) return before;
  }
}

describe('data of a host with a value of another type', () => {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    const error: unknown = 'reason' in event ? event.reason : event.error;
    thrown.push(String((error as Error | undefined)?.stack ?? error));
    event.preventDefault();
  };
  const { warn } = console;

  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    console.warn = () => {};
  });

  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    console.warn = warn;
  });

  for (const [tag, good, views] of cases) {
    for (const view of views.length > 0 ? views : ['']) {
      it(`never throws in ${tag}${view && `, ${view}`}, and leaves it able to draw good ones`, async () => {
        const element = document.createElement(tag) as unknown as Drawn;
        element.lang = 'en';
        Object.assign(element, { data: good }, view && { view });
        await fixture(html`${element}`);
        await until(() => element.matches(':state(ready)'));
        const usual = await wholeText(element);
        for (const place of places(good)) {
          for (const value of other) {
            element.data = withOther(good, place, value);
            await element.updateComplete;
            if (element.matches(':state(error)')) {
              expect(root(element).querySelectorAll('[part~="state"]')).to.have.length(1);
            }
            await new Promise((resolve) => setTimeout(resolve));
            const what = `${JSON.stringify(value)} as ${place.join('.') || 'all of it'}`;
            expect(thrown.splice(0), what).to.deep.equal([]);
            element.data = good;
            await element.updateComplete;
            expect(element.matches(':state(ready)'), what).to.equal(true);
            expect(textOf(element), what).to.equal(usual);
          }
        }
      });
    }
  }

  for (const [tag, rows, wrong, last] of [
    ['sk-interviewer-table', interviewerRows(300), { labels: 7 }, 'Role 299'],
    ['sk-candidate-feed', candidates(300), { interviewerTitle: Symbol('none') }, 'Candidate 299'],
  ] as const) {
    it(`says in ${tag} that something went wrong when such a row is scrolled to`, async () => {
      const element = document.createElement(tag) as unknown as Drawn;
      element.data = rows.map((row, index) => (index < 290 ? row : { ...row, ...wrong }));
      await fixture(html`${element}`);
      await until(() => element.matches(':state(ready)'));
      await element.updateComplete;
      find(element, '.scroller').scrollTop = 1e6;
      await until(() => element.matches(':state(error)'), 'it says so', 5_000);
      expect(thrown).to.deep.equal([]);
      element.data = rows;
      await until(() => element.matches(':state(ready)'));
      find(element, '.scroller').scrollTop = 1e6;
      await until(() => textOf(element).includes(last));
    });
  }
});
