/**
 * What each element asks the real app for, from its first load to the last of its dialogs, is what
 * docs/embedding.md lists for it: nothing else, and nothing less.
 */
import { expect, fixture, html } from '@open-wc/testing';
import type { Session } from '../../src/client/session.ts';
import '../../src/elements/all.ts';
import { problem } from './fixtures/session.ts';
import * as labels from './fixtures/labels.ts';
import {
  appears,
  choose,
  confirm,
  createInterviewer,
  gone,
  realSession,
  realTable,
  rowButton,
  shows,
} from './fixtures/real-table.ts';
import { find, part, root } from './fixtures/table.ts';
import { setOnline } from './fixtures/online.ts';
import { until } from './fixtures/until.ts';

type Paths = Record<string, Record<string, { operationId?: string }>>;

const { paths } = (await (await fetch('/testing/openapi')).json()) as { paths: Paths };
const page = await (await fetch('/docs/embedding.md')).text();

/** The operations of an element as the page lists them. */
const listed = (tag: string): string[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith(`| \`${tag}\` |`))
    .flatMap((line) => [...(line.split('|')[3] ?? '').matchAll(/`(\w+)`/g)])
    .map(([, id = '']) => id)
    .sort();

function operationOf({ method, url }: Request): string {
  const { pathname } = new URL(url);
  const path = Object.keys(paths)
    // What is written out comes before what is a parameter.
    .sort((a, b) => a.split('{').length - b.split('{').length)
    .find((each) => new RegExp(`^${each.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname));
  return paths[path ?? '']?.[method.toLowerCase()]?.operationId ?? `${method} ${pathname}`;
}

const asked = new Set<string>();
let answer: (request: Request) => Promise<Response> = (request) => fetch(request);
const record = (request: Request) => {
  asked.add(operationOf(request));
  return answer(request);
};

type Drawn = HTMLElement & { reload(): Promise<void>; session?: Session };

const inState = (element: Element, ...states: string[]) =>
  until(() => states.some((state) => element.matches(`:state(${state})`)), states.join());

/** Every state that an element has, over the real app and with what it may answer. */
async function throughStates(tag: string, properties: object = {}): Promise<void> {
  const draw = async (state: string[]) => {
    const element = document.createElement(tag) as Drawn;
    Object.assign(element, { session: realSession('label-token', record) }, properties);
    await fixture(html`${element}`);
    await inState(element, ...state);
    return element;
  };
  const usual = answer;
  const element = await draw(['ready', 'empty', 'partial']);
  await element.reload();
  answer = async () => problem(500, 'internal');
  await element.reload();
  await draw(['error']);
  answer = async () => problem(403, 'forbidden');
  await draw(['forbidden']);
  setOnline(false);
  answer = () => Promise.reject(new TypeError('Failed to fetch'));
  await draw(['offline']);
  setOnline(true);
  answer = usual;
}

/** Its figures of all time. */
async function shown(tag: string, interviewerId: string): Promise<Drawn> {
  const element = document.createElement(tag) as Drawn;
  const session = realSession('token', record);
  Object.assign(element, { session, interviewerId, range: 'all-time' });
  await fixture(html`${element}`);
  await inState(element, 'ready');
  return element;
}

/** Opens a figure, and lists the candidates behind it. */
async function listCandidates(element: Drawn, figure: string): Promise<void> {
  const offered = () => element.shadowRoot?.querySelector<HTMLElement>('.candidates button');
  element.shadowRoot?.querySelector<HTMLElement>(figure)?.click();
  await until(offered, 'candidates are offered');
  offered()?.click();
  await until(() => element.shadowRoot?.querySelector('.candidates li'), 'they are listed');
}

describe('the operations that docs/embedding.md lists', () => {
  beforeEach(() => asked.clear());

  it('are those of sk-funnel', async () => {
    await throughStates('sk-funnel', { interviewerId: 'sales' });
    const element = document.createElement('sk-funnel');
    // Days are those of the workspace, whose zone the session tells.
    Object.assign(element, {
      session: realSession('token', record),
      range: 'custom',
      from: '2026-03-01',
      to: '2026-03-05',
    });
    await fixture(html`${element}`);
    await inState(element, 'ready', 'empty');
    await element.exportData('csv');
    await listCandidates(await shown('sk-funnel', 'sales'), '[part="mark"]');
    expect([...asked].sort()).to.deep.equal(listed('sk-funnel'));
  });

  it('are those of sk-engagement-heatmap', async () => {
    await throughStates('sk-engagement-heatmap', { interviewerId: 'night', range: 'all-time' });
    await listCandidates(await shown('sk-engagement-heatmap', 'night'), '[part="cell"]');
    expect([...asked].sort()).to.deep.equal(listed('sk-engagement-heatmap'));
  });

  it('are those of sk-candidate-feed', async () => {
    await throughStates('sk-candidate-feed', { interviewerId: 'sales' });
    await until(() => asked.has('streamEvents'), 'it follows');
    expect([...asked].sort()).to.deep.equal(listed('sk-candidate-feed'));
  });

  it('are those of sk-interviewer-table, with its dialogs', async () => {
    await throughStates('sk-interviewer-table');
    const session = realSession('label-token', record);
    await createInterviewer('Inventory cook', { subscribers: ['kim@example.com'] });
    const key = 'inventory_team';
    const body = { key, name: 'Inventory team', type: 'text' } as const;
    await realSession('label-token').client.POST('/v1/labels', { body });
    const element = await realTable('Inventory cook', { session });

    rowButton(element, 'Inventory cook', 'subscribers').click();
    const field = await appears<HTMLInputElement>(element, 'dialog[open] [name="address"]');
    field.value = 'lee@example.com';
    await confirm(element);
    await gone(element, 'dialog[open]');

    rowButton(element, 'Inventory cook', 'labels').click();
    await until(() => root(element).querySelector('sk-label-dialog'), 'there is a dialog');
    const dialog = find(element, 'sk-label-dialog');
    await until(() => root(dialog).querySelectorAll('#label option').length > 1, 'it has labels');
    await labels.type(dialog as never, '#label', key);
    await until(() => root(dialog).querySelector('#value'), 'the value');
    await labels.type(dialog as never, '#value', 'Night');
    part(dialog as never, 'apply').click();
    await until(() => root(dialog).querySelector('[part~="report"]'), 'it is set');
    part(dialog as never, 'close').click();

    await choose(element, 'Inventory cook', 'duplicate');
    await appears(element, 'dialog[open]');
    await confirm(element);
    await gone(element, 'dialog[open]');
    await choose(element, 'Inventory cook', 'archive');
    await appears(element, 'dialog[open]');
    await confirm(element);
    await shows(element, 'Inventory cook is archived');
    part(element, 'undo').click();
    await until(() => asked.has('unarchiveInterviewer'), 'it is taken back');
    await until(() => asked.has('streamEvents'), 'it follows');
    expect([...asked].sort()).to.deep.equal(listed('sk-interviewer-table'));
  }).timeout(60_000);

  it('are those of sk-label-manager, with its dialogs', async () => {
    await throughStates('sk-label-manager');
    const element = document.createElement('sk-label-manager');
    Object.assign(element, { session: realSession('label-token', record), view: 'definitions' });
    await fixture(html`${element}`);
    await inState(element, 'ready');
    await labels.openNew(element);
    await labels.type(element, '#name', 'Recorded');
    await labels.submit(element, '#editor form');
    const row = (name: string) =>
      labels.all(element, '[part="label"]').find((each) => labels.read(each).startsWith(name));
    await until(() => row('Recorded '), 'it is made');
    await labels.openEdit(element, 'Recorded');
    await labels.type(element, '#name', 'Recorded anew');
    await labels.submit(element, '#editor form');
    await until(() => row('Recorded anew '), 'it is changed');
    await labels.showView(element, 'missing');
    await labels.showView(element, 'apply');
    await until(() => labels.all(element, '[part="target"]').length > 0, 'there are targets');
    element.interviewerId = 'sales';
    await until(() => asked.has('getInterviewer'), 'it asks for the one chosen');
    labels.all(element, '[part="target"] input')[0]?.click();
    await labels.type(element, '#label', 'recorded');
    await labels.type(element, '#value', 'Yes');
    await labels.submit(element, '.apply-form');
    await labels.there(element, '[part="report"]');
    await labels.showView(element, 'definitions');
    labels.button(element, 'Delete Recorded anew').click();
    await until(() => labels.isOpen(element, 'removal'));
    await until(() => labels.find(element, '#removal-about').getAttribute('aria-busy') === 'false');
    labels.button(element, 'Delete label', '#removal').click();
    await until(() => !row('Recorded anew '), 'it is gone');
    expect([...asked].sort()).to.deep.equal(listed('sk-label-manager'));
  }).timeout(60_000);

  it('would not do if an element asked for something else', async () => {
    const session = realSession('token', record);
    await session.client.GET('/v1/metrics');
    expect([...asked]).to.deep.equal(['listMetrics']);
    expect(listed('sk-funnel')).not.to.include('listMetrics');
    expect(listed('sk-funnel')).to.include('getFunnel');
  });
});
