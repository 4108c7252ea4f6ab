/** What the tests of the feed share: an API answered by hand, live stream included, and ways to look. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/candidate-feed/candidate-feed.ts';
import type { SkCandidateFeed } from '../../../src/elements/candidate-feed/candidate-feed.ts';
import type { Session } from '../../../src/client/session.ts';
import type { components } from '../../../src/schema.ts';
import { inOrder, now } from '../fixtures/candidates.ts';
import type { Candidate } from '../fixtures/candidates.ts';
import { json, problem, sessionAnswering } from '../fixtures/session.ts';
import { find, part, root } from '../fixtures/shadow.ts';
import { until } from '../fixtures/until.ts';

export { find, part, root };

type Answered = Response | Promise<Response>;
type Query = URLSearchParams;

const encoder = new TextEncoder();

/** One connection of the live stream. */
class Connection {
  readonly request: Request;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  isOpen = true;

  constructor(request: Request) {
    this.request = request;
    request.signal.addEventListener('abort', () => this.cut(), { once: true });
  }

  answer(): Response {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
      },
      cancel: () => {
        this.isOpen = false;
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }

  send(id: number, event: string, data: object): void {
    if (!this.isOpen) return;
    const text = `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    this.#controller?.enqueue(encoder.encode(text));
  }

  end(reason: string): void {
    this.#controller?.enqueue(encoder.encode(`event: end\ndata: {"reason":"${reason}"}\n\n`));
    this.#close();
  }

  cut(): void {
    this.#close();
  }

  #close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#controller?.close();
  }
}

interface Change {
  readonly id: number;
  readonly data: components['schemas']['LiveEvent'];
}

const sessionInfo: components['schemas']['Session'] = {
  workspace: {
    id: 'demo',
    name: 'Northwind Talent',
    timeZone: 'America/Vancouver',
    currency: 'USD',
    locale: 'en',
  },
  credential: 'embed_token',
  permissions: ['candidates:read'],
  interviewerIds: null,
  labels: null,
  expiresAt: new Date(now + 300_000).toISOString(),
  lowSampleBelow: 30,
  topRatedFrom: 80,
};

/** An API that keeps candidates, lists them as the real one does and tells of changes. */
export class FeedApi {
  readonly candidates = new Map<string, Candidate>();
  readonly log: Change[] = [];
  readonly connections: Connection[] = [];
  /** The queries for candidates so far. */
  readonly queries: Query[] = [];
  /** Answers in place of the usual ones. */
  list: ((query: Query, request: Request) => Answered | undefined) | undefined;
  live: ((request: Request) => Answered | undefined) | undefined;
  info: () => Answered = () => json(sessionInfo);
  readonly session: Session;

  constructor(candidates: readonly Candidate[] = []) {
    for (const each of candidates) this.candidates.set(each.id, each);
    this.session = sessionAnswering((request) => this.#answer(request));
  }

  /** Place in the log before what is kept of it. */
  #before = 100;

  get position(): number {
    return this.#before + this.log.length;
  }

  /** Lets go of what was told and asked so far, but for the place in the log. */
  forget(): void {
    this.#before = this.position;
    this.log.length = this.queries.length = 0;
    for (const closed of this.connections.filter(({ isOpen }) => !isOpen)) {
      this.connections.splice(this.connections.indexOf(closed), 1);
    }
  }

  /** Queries for certain candidates, not for a page of the list. */
  get byId(): Query[] {
    return this.queries.filter((query) => query.has('candidateId'));
  }

  get open(): Connection[] {
    return this.connections.filter(({ isOpen }) => isOpen);
  }

  /** Stores candidates and tells of each. */
  put(...candidates: Candidate[]): void {
    for (const each of candidates) {
      this.candidates.set(each.id, each);
      this.tell(each.id, each.interviewerId);
    }
  }

  remove(id: string): void {
    const { interviewerId = null } = this.candidates.get(id) ?? {};
    this.candidates.delete(id);
    this.tell(id, interviewerId);
  }

  tell(candidateId: string | null, interviewerId: string | null, type = 'step.completed'): void {
    const id = this.position + 1;
    const data = { type, interviewerId, candidateId, at: new Date(now).toISOString() };
    this.log.push({ id, data });
    for (const connection of this.open) connection.send(id, 'change', data);
  }

  cut(): void {
    for (const connection of this.open) connection.cut();
  }

  #answer(request: Request): Answered {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/v1/session') return this.info();
    if (pathname === '/v1/live') return this.live?.(request) ?? this.stream(request);
    this.queries.push(searchParams);
    return this.list?.(searchParams, request) ?? this.page(searchParams);
  }

  stream(request: Request): Response {
    const connection = new Connection(request);
    this.connections.push(connection);
    const answer = connection.answer();
    const after = Number(request.headers.get('last-event-id') ?? this.position);
    connection.send(after, 'ready', {});
    for (const { id, data } of this.log) if (id > after) connection.send(id, 'change', data);
    return answer;
  }

  page(query: Query): Response {
    const wanted = query.getAll('interviewerId');
    const ids = query.getAll('candidateId');
    const progress = query.get('progress');
    const decisions = query.getAll('decision');
    const matching = [...this.candidates.values()].filter(
      (each) =>
        (wanted.length === 0 || wanted.includes(each.interviewerId)) &&
        (ids.length === 0 || ids.includes(each.id)) &&
        (progress === null || each.progress === progress) &&
        (decisions.length === 0 || decisions.includes(each.decision)) &&
        (query.get('includeTest') === 'true' || !each.test),
    );
    const sorted = inOrder(matching, query.get('sort') ?? '');
    // As the real one: after the place of the last row, whatever came in before it since.
    const after = query.get('cursor');
    const place = after === null ? undefined : (JSON.parse(after) as Candidate);
    const rest = place
      ? sorted.slice(
          inOrder(
            [...sorted.filter(({ id }) => id !== place.id), place],
            query.get('sort') ?? '',
          ).findIndex(({ id }) => id === place.id) +
            Number(sorted.some(({ id }) => id === place.id)),
        )
      : sorted;
    const limit = Number(query.get('limit'));
    const data = rest.slice(0, limit);
    const nextCursor = rest.length > limit ? JSON.stringify(data.at(-1)) : null;
    const page = { nextCursor, total: matching.length };
    return json({ data, page, lastEventId: String(this.position) });
  }
}

export const refused = () => problem(403, 'forbidden');
export const failed = () => problem(500, 'internal');

export const newButton = (element: SkCandidateFeed) =>
  root(element).querySelector<HTMLButtonElement>('[part~="new"]');

export const exportButton = (element: SkCandidateFeed) =>
  find<HTMLButtonElement>(element, '[popovertarget="export"]');

export const position = (row: Element) => Number(row.getAttribute('aria-posinset'));

export const rows = (element: SkCandidateFeed) =>
  [...root(element).querySelectorAll<HTMLElement>('.rows > li')].sort(
    (a, b) => position(a) - position(b),
  );

export const names = (element: SkCandidateFeed) =>
  rows(element).map((row) => row.querySelector('[part~="name"]')?.textContent?.trim());

/** The names as numbers of `numbered` candidates. */
export const numbers = (element: SkCandidateFeed) =>
  names(element).map((name) => Number(name?.replace('Candidate ', '')));

export async function feedOf(
  data: readonly Candidate[],
  properties: Partial<SkCandidateFeed> = {},
): Promise<SkCandidateFeed> {
  const element = await fixture<SkCandidateFeed>(
    html`<sk-candidate-feed .data=${data} time-zone="UTC"></sk-candidate-feed>`,
  );
  Object.assign(element, properties);
  await element.updateComplete;
  return element;
}

export async function feedFrom(
  api: FeedApi,
  properties: Partial<SkCandidateFeed> = {},
): Promise<SkCandidateFeed> {
  const element = document.createElement('sk-candidate-feed');
  Object.assign(element, { session: api.session, ...properties });
  return fixture<SkCandidateFeed>(html`${element}`);
}

export const inState = (element: SkCandidateFeed, state: string) =>
  until(() => element.matches(`:state(${state})`), `the feed is ${state}`);

/** A feed that shows what the API has and follows its stream. */
export async function liveFeed(
  api: FeedApi,
  properties: Partial<SkCandidateFeed> = {},
): Promise<SkCandidateFeed> {
  const element = await feedFrom(api, properties);
  const state = () => root(element).querySelector<HTMLElement>('.live')?.dataset['live'];
  await until(() => api.open.length > 0 && state() && state() !== 'connecting', 'it is live');
  return element;
}

export const wait = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const frame = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

export async function scrollTo(element: SkCandidateFeed, top: number): Promise<void> {
  part(element, 'scroller').scrollTop = top;
  await frame();
}

/** No row twice, and each where its position says. */
export function expectEachOnce(element: SkCandidateFeed): void {
  const positions = rows(element).map(position);
  expect(new Set(positions).size, 'positions').to.equal(positions.length);
  const shown = names(element);
  expect(new Set(shown).size, 'names').to.equal(shown.length);
}
