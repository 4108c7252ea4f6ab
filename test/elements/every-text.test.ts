/**
 * Each payload in every text that an element can be answered with, as the API's document has them:
 * what a test lists by hand forgets what was added last.
 */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Session } from '../../src/client/session.ts';
import '../../src/elements/all.ts';
import { answerWith, dataWith } from './fixtures/every-text.ts';
import { hostile } from './fixtures/hostile.ts';
import { provePolicy, strangersIn, underStrictPolicy } from './fixtures/policy.ts';
import { json, sessionAnswering } from './fixtures/session.ts';
import { read } from './fixtures/read.ts';
import { find, root } from './fixtures/shadow.ts';
import { until } from './fixtures/until.ts';

type Host = LitElement & {
  data?: unknown;
  view?: string;
  session?: Session;
  reload?(): Promise<void>;
};
const views: Record<string, readonly string[]> = {
  'sk-funnel': ['chart', 'table'],
  'sk-engagement-heatmap': ['chart', 'table'],
  'sk-label-manager': ['definitions', 'missing', 'apply'],
};
/** Every element that those of the package make. */
const own = new Set(
  'section header footer nav h2 h3 div p span b i bdi small code time button input select option textarea label form fieldset legend details summary dialog progress ul ol li dl dt dd table caption thead tbody tr th td figure figcaption svg g path line circle slot sk-label-dialog'.split(
    ' ',
  ),
);
/** The policy reports styles that markup has; elements set theirs by the object model. */
const strangers = (element: Element): string[] => [
  ...strangersIn(root(element), own, ({ name }) => name === 'style'),
  ...[...root(element).querySelectorAll('sk-label-dialog')].flatMap(strangers),
];
const buttons = (element: Element, selector: string) =>
  root(element).querySelectorAll<HTMLElement>(selector);

/** A session that may do everything, over an API whose answers have the text everywhere. */
function sessionWith(text: string): Session {
  const pages: Record<string, string> = {
    '/v1/interviewers': 'InterviewerPage',
    '/v1/labels': 'LabelPage',
    '/v1/missing-labels': 'MissingLabelsPage',
    '/v1/analytics/funnel': 'Funnel',
    '/v1/analytics/summary': 'Summary',
    '/v1/analytics/engagement-hours': 'EngagementHours',
    '/v1/analytics/time-to-engage': 'TimeToEngage',
  };
  const permissions = ['postings', 'candidates', 'labels', 'analytics'].flatMap((of) => [
    `${of}:read`,
    `${of}:write`,
    `${of}:delete`,
  ]);
  return sessionAnswering(({ url, method }) => {
    const path = new URL(url).pathname;
    if (path === '/v1/session')
      return json({ ...(answerWith(text, 'Session') as object), permissions, labels: null });
    if (path === '/v1/candidates') {
      // One after the other, in a list of its own that is not cut to what is in view.
      const one = answerWith(text, 'CandidatePage') as { data: [object] };
      return json({ data: one.data, page: { nextCursor: null, total: 1 } });
    }
    if (path.endsWith('/subscribers')) return json({ data: [text] });
    if (path.startsWith('/v1/interviewers/')) return json(answerWith(text, 'Interviewer'));
    const page = pages[path];
    if (!page || method !== 'GET') throw new Error(`${method} ${path} has no answer.`);
    const answer = answerWith(text, page) as { page?: object };
    return json(answer.page ? { ...answer, page: { nextCursor: null, total: 1 } } : answer);
  });
}

/** What is open, also of the element inside another. */
function openDialog(element: Element): HTMLDialogElement | undefined {
  const all = [element, ...root(element).querySelectorAll('sk-label-dialog')];
  return all.flatMap((each) => [
    ...root(each).querySelectorAll<HTMLDialogElement>('dialog:is([open], :popover-open)'),
  ])[0];
}

async function drawn(tag: string, properties: object): Promise<Host> {
  const element = document.createElement(tag) as Host;
  Object.assign(element, { lang: 'en' }, properties);
  await fixture(html`${element}`);
  await element.updateComplete;
  return element;
}

const ready = (element: Host) =>
  until(() => element.matches(':state(ready), :state(partial)'), 'it is ready');

describe('every text of every answer, under a strict policy', () => {
  underStrictPolicy();

  // In development the console says what could not load.
  const { warn } = console;
  before(() => (console.warn = () => {}));
  after(() => (console.warn = warn));

  for (const [tag, dataOf] of Object.entries(dataWith)) {
    it(`${tag} shows ${hostile.length} payloads in all of them, and as words it does not know`, async () => {
      const element = await drawn(tag, { data: dataOf('usual', false) });
      for (const payload of hostile) {
        for (const anyWord of [false, true]) {
          element.data = dataOf(payload, anyWord);
          for (const view of views[tag] ?? ['']) {
            if (view) element.view = view;
            await element.updateComplete;
            for (const figure of buttons(element, '[part~="mark"], .totals button')) {
              figure.click();
              await element.updateComplete;
            }
            expect(strangers(element), `${view} ${payload}`).to.deep.equal([]);
            expect(buttons(element, '[part~="base"]'), payload).to.have.length(1);
          }
        }
      }
    }).timeout(60_000);
  }

  for (const [tag, figure] of [
    ['sk-funnel', '[part~="mark"]'],
    ['sk-engagement-heatmap', '[part~="cell"]'],
  ] as const) {
    it(`${tag} lists candidates with them`, async () => {
      for (const payload of hostile) {
        const element = await drawn(tag, { session: sessionWith(payload) });
        await ready(element);
        buttons(element, figure)[0]?.click();
        const offered = () => buttons(element, '.candidates button')[0];
        await until(offered, 'candidates are offered');
        offered()?.click();
        await until(() => buttons(element, '.candidates li')[0], 'they are listed');
        const [name, of] = [...buttons(element, '.candidates bdi')].map((each) => each.textContent);
        expect([name, of]).to.deep.equal([payload, payload]);
        expect(strangers(element), payload).to.deep.equal([]);
        element.remove();
      }
    }).timeout(60_000);
  }

  it('sk-interviewer-table has them in the menu and the dialogs of a row', async () => {
    const actions = ['share', 'budget', 'labels', 'subscribers', 'duplicate', 'archive'];
    for (const [index, payload] of hostile.entries()) {
      const element = await drawn('sk-interviewer-table', {
        session: sessionWith(payload),
        linkBase: 'https://interview.example/',
        selectable: true,
      });
      await ready(element);
      const action = actions[index % actions.length] as string;
      // Each after the other over the payloads, and all of them for every tenth.
      for (const name of index % 10 === 0 ? actions : [action]) {
        await until(() => buttons(element, '[data-action="menu"]')[0], 'there is a menu');
        buttons(element, '[data-action="menu"]')[0]?.click();
        await until(() => buttons(element, `#action-menu [part~="menu-${name}"]`)[0], name);
        await until(() => root(element).activeElement?.role === 'menuitem', 'it has the focus');
        expect(strangers(element), `menu ${payload}`).to.deep.equal([]);
        find(element, `#action-menu [part~="menu-${name}"]`).click();
        await until(
          () => openDialog(element)?.textContent?.includes(payload),
          `${name} ${payload}`,
        );
        if (name === 'subscribers') {
          await until(() => buttons(element, 'dialog li')[0], 'subscribers are listed');
          expect(find(element, 'dialog li span').textContent).to.equal(payload);
        }
        expect(strangers(element), `${name} ${payload}`).to.deep.equal([]);
        const opened = openDialog(element);
        if (opened?.popover) opened.hidePopover();
        else opened?.close();
        await until(() => !openDialog(element), 'it is closed');
      }
      element.remove();
    }
  }).timeout(120_000);

  for (const tag of Object.keys(dataWith)) {
    it(`${tag} shows them in what the API refuses`, async () => {
      let refusal = '';
      const session = sessionAnswering(({ url }) =>
        url.endsWith('/v1/session')
          ? json(answerWith('', 'Session'))
          : json({ ...(answerWith(refusal, 'Problem') as object), status: 400 }, 400),
      );
      const element = await drawn(tag, { session });
      await until(() => element.matches(':state(error)'), 'it is refused');
      for (const payload of hostile) {
        refusal = payload;
        await element.reload?.();
        await element.updateComplete;
        // It names the last part of the pointer, and the request.
        const last = payload.split('/').pop()?.replaceAll(/\s+/g, ' ').trim() ?? '';
        const said = () => read(root(element).querySelector('[part~="state"]'));
        await until(() => said().includes(last), `it says ${payload}`);
        expect(strangers(element), payload).to.deep.equal([]);
      }
    });
  }
});

describe('the answers that they are put into', () => {
  it('would be found in an element that took them for markup', async () => {
    const careless = await fixture(html`<div></div>`);
    careless.attachShadow({ mode: 'open' }).append(document.createElement('img'));
    expect(strangers(careless)).to.deep.equal(['<img>']);
  });

  it('have them in each text that the document names, words and names of names included', () => {
    const texts = (name: string, anyWord = false) =>
      JSON.stringify(answerWith('planted', name, anyWord)).split('planted').length - 1;
    const { description, allowedValues, usage } = answerWith('planted', 'Label') as {
      description: string;
      allowedValues: string[];
      usage: { values: { value: string }[] };
    };
    expect([description, allowedValues[0], usage.values[0]?.value]).to.deep.equal([
      'planted',
      'planted',
      'planted',
    ]);
    expect(texts('Label')).to.equal(5);
    expect(texts('Label', true)).to.equal(6);
    expect(Object.keys((answerWith('planted', 'Session') as { labels: object }).labels)).to.eql([
      'planted',
    ]);
    expect(() => answerWith('planted', 'Score')).to.throw('no place for a text');
  });
});

provePolicy();
