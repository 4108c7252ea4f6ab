import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import type { SkCandidateFeed } from '../../../src/elements/candidate-feed/candidate-feed.ts';
import { at, candidate, many, numbered, now } from '../fixtures/candidates.ts';
import { json, problem } from '../fixtures/session.ts';
import { read } from '../fixtures/table.ts';
import {
  expectEachOnce,
  failed,
  feedFrom,
  feedOf,
  FeedApi,
  find,
  frame,
  inState,
  liveFeed,
  names,
  newButton,
  numbers,
  part,
  refused,
  root,
  rows,
  scrollTo,
  wait,
} from './feed.ts';
import { until } from '../fixtures/until.ts';
import { setOnline } from '../fixtures/online.ts';

const arriving = (id: string, name: string, seconds = 1) =>
  candidate({ id, name, completedAt: at(seconds * 1000), score: 50 });

/** Long enough for a change to be asked for and shown. */
const settled = () => wait(1_600);

async function hover(element: SkCandidateFeed, row = 2): Promise<void> {
  const box = rows(element)[row]!.getBoundingClientRect();
  await sendMouse({
    type: 'move',
    position: [Math.round(box.left + 40), Math.round(box.top + box.height / 2)],
  });
}

describe('sk-candidate-feed: live (#80)', () => {
  before(() => (Date.now = () => now));
  const real = Date.now;
  after(() => (Date.now = real));
  beforeEach(async () => resetMouse());
  afterEach(() => setOnline(true));

  it('shows a new completion first, within 5 seconds, without asking for the list again', async () => {
    const api = new FeedApi(many(60));
    const element = await liveFeed(api);
    api.put(arriving('new', 'Ada'));
    await until(() => names(element)[0] === 'Ada', 'Ada is first', 5_000);
    expect(api.queries).to.have.length(2);
    expect(api.byId.map((query) => query.getAll('candidateId'))).to.deep.equal([['new']]);
    expectEachOnce(element);
  });

  it('follows from where its list ended, also what happened before the stream was open', async () => {
    const api = new FeedApi(many(5));
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    api.live = (request) => gate.then(() => api.stream(request));
    const element = await feedFrom(api);
    await inState(element, 'ready');
    api.put(arriving('early', 'Early'));
    release();
    await until(() => names(element)[0] === 'Early', 'the early one is shown');
    expect(api.connections[0]?.request.headers.get('last-event-id')).to.equal('100');
  });

  for (const [what, ask] of [
    ['the list again', (element: SkCandidateFeed) => void element.reload()],
    ['another order', (element: SkCandidateFeed) => (element.sort = 'top_rated')],
  ] as const) {
    it(`loses nothing that happens while ${what} is on its way`, async () => {
      const api = new FeedApi(many(5));
      const element = await liveFeed(api);
      let release = () => {};
      const gate = new Promise<void>((resolve) => (release = resolve));
      // The answer is of the moment that it was asked for, and takes long to come.
      api.list = (query) => {
        if (query.has('candidateId')) return undefined;
        const answer = api.page(query);
        return gate.then(() => answer);
      };
      ask(element);
      await until(() => api.queries.length === 2, 'it is asked for');
      api.put(arriving('new', 'Ada'));
      await settled();
      release();
      await until(() => names(element).includes('Ada'), 'who came in meanwhile is shown', 5_000);
      await settled();
      expect(names(element)).to.contain('Ada').and.to.have.length(6);
    });
  }

  it('asks once for many events, and for each candidate once', async () => {
    const api = new FeedApi(many(10));
    const element = await liveFeed(api);
    for (let round = 0; round < 4; round++) {
      for (let id = 0; id < 20; id++) api.put(arriving(`new_${id}`, `New ${id}`, id + 1));
    }
    await until(() => names(element)[0] === 'New 19', 'they are shown');
    await settled();
    const asked = api.byId.map((query) => query.getAll('candidateId'));
    expect(asked.length, 'requests').to.be.at.most(2);
    for (const ids of asked) expect(new Set(ids).size).to.equal(ids.length);
    expect(names(element).slice(0, 20)).to.deep.equal(
      Array.from({ length: 20 }, (_, index) => `New ${19 - index}`),
    );
    expectEachOnce(element);
  });

  it('loads the list again when more changed than can be asked for', async () => {
    const api = new FeedApi(many(60));
    const element = await liveFeed(api);
    api.put(...Array.from({ length: 150 }, (_, id) => arriving(`new_${id}`, `New ${id}`, id + 1)));
    await until(() => names(element)[0] === 'New 149', 'they are shown');
    expect(api.byId).to.have.length(0);
    expectEachOnce(element);
  });

  it('moves who completes, changes who changes, and drops who is gone', async () => {
    const api = new FeedApi([
      ...many(3),
      numbered(7, { progress: 'in_progress', completedAt: null, score: null }),
    ]);
    const element = await liveFeed(api);
    expect(numbers(element)).to.deep.equal([0, 1, 2, 7]);
    api.put(numbered(7, { completedAt: at(1000) }), numbered(1, { decision: 'shortlisted' }));
    api.remove(numbered(2).id);
    await until(() => numbers(element)[0] === 7, '7 has moved');
    expect(numbers(element)).to.deep.equal([7, 0, 1]);
    expect(read(rows(element)[2])).to.contain('Shortlisted');
    expect(part(element, 'count').textContent).to.equal('3 candidates');
  });

  it('keeps to its interviewers, and does not ask about the others', async () => {
    const api = new FeedApi(many(3));
    const element = await liveFeed(api, { interviewerId: 'intv_1 intv_2' });
    api.put({ ...arriving('other', 'Other'), interviewerId: 'intv_3' });
    api.put({ ...arriving('mine', 'Mine'), interviewerId: 'intv_2' });
    await until(() => names(element)[0] === 'Mine', 'mine is shown');
    expect(api.byId.map((query) => query.getAll('candidateId'))).to.deep.equal([['mine']]);
    expect(names(element)).not.to.contain('Other');
  });

  it('asks nothing for a candidate that is out of its filters, and drops who leaves them', async () => {
    const api = new FeedApi(many(3));
    const element = await liveFeed(api, { decision: 'none shortlisted', progress: 'completed' });
    api.put(numbered(1, { decision: 'dismissed' }));
    await until(() => rows(element).length === 2, 'the dismissed one is gone');
    expect(numbers(element)).to.deep.equal([0, 2]);
  });

  it('puts a new score where it belongs in Top rated (#81)', async () => {
    const api = new FeedApi([
      numbered(0, { score: 90 }),
      numbered(1, { score: 70 }),
      numbered(2, { score: 50 }),
    ]);
    const element = await liveFeed(api, { sort: 'top_rated' });
    api.put(numbered(3, { score: 70, completedAt: at(0) }), numbered(2, { score: 95 }));
    await until(() => rows(element).length === 4, 'the new one is shown');
    expect(numbers(element)).to.deep.equal([2, 0, 3, 1]);
  });

  it('fills an empty list by itself', async () => {
    const api = new FeedApi();
    const element = await feedFrom(api);
    await inState(element, 'empty');
    await until(() => api.open.length === 1, 'it follows');
    api.put(arriving('first', 'First'));
    await inState(element, 'ready');
    expect(names(element)).to.deep.equal(['First']);
  });

  it('shares one connection among all elements of a session', async () => {
    const api = new FeedApi(many(5));
    const [recent, top] = [await liveFeed(api), await liveFeed(api, { sort: 'top_rated' })];
    api.put(arriving('new', 'Ada'));
    await until(() => [recent, top].every((each) => names(each).includes('Ada')), 'both show it');
    expect(api.connections).to.have.length(1);
    recent.remove();
    await wait(0);
    expect(api.open).to.have.length(1);
    top.remove();
    await wait(0);
    expect(api.open).to.have.length(0);
  });

  it('loads again when an interviewer or a label changed', async () => {
    const api = new FeedApi(many(3));
    const element = await liveFeed(api);
    for (const each of api.candidates.values()) {
      api.candidates.set(each.id, { ...each, interviewerTitle: 'Renamed' });
    }
    api.tell(null, 'intv_1', 'interviewer.updated');
    await until(() => read(rows(element)[0]).includes('Renamed'), 'the new title is shown');
  });

  for (const [when, open] of [
    ['left its sight', liveFeed],
    ['was out of its sight', feedFrom],
  ] as const) {
    it(`shows an interviewer again that ${when}, once it is back`, async () => {
      const api = new FeedApi(many(3));
      const gone = () => problem(404, 'not_found');
      if (open === feedFrom) api.list = gone;
      const element = await open(api, { interviewerId: 'intv_1' });
      await until(() => api.open.length === 1, 'it follows');
      api.list = gone;
      api.tell(null, 'intv_1', 'label.removed');
      await inState(element, 'error');
      expect(rows(element)).to.have.length(0);
      await settled();
      const asked = api.queries.length;
      api.tell('other', 'intv_1');
      await settled();
      expect(api.queries, 'candidates do not bring it back').to.have.length(asked);
      api.list = undefined;
      api.tell(null, 'intv_1', 'label.assigned');
      await inState(element, 'ready');
      expect(numbers(element)).to.deep.equal([0, 1, 2]);
      api.put(arriving('new', 'Ada'));
      await until(() => names(element)[0] === 'Ada', 'it is followed as before');
      expect(api.open).to.have.length(1);
    }).timeout(10_000);
  }

  it('never asks the API with data of the host', async () => {
    const api = new FeedApi(many(5));
    const element = await feedOf(many(3), { session: api.session });
    await settled();
    expect([api.queries.length, api.connections.length]).to.deep.equal([0, 0]);
    expect(root(element).querySelector('[part~="live"]')).to.equal(null);
    expect(root(element).querySelector('[part~="pause"]')).to.equal(null);
  });

  describe('when the connection breaks off', () => {
    it('goes on where it was, without gaps or doubles', async () => {
      const api = new FeedApi(many(20));
      const element = await liveFeed(api);
      for (let round = 0; round < 2; round++) {
        api.put(arriving(`before_${round}`, `Before ${round}`, round * 10 + 1));
        api.cut();
        api.put(arriving(`during_${round}`, `During ${round}`, round * 10 + 2));
        await until(() => names(element)[0] === `During ${round}`, `round ${round}`, 8_000);
      }
      expect(names(element).slice(0, 4)).to.deep.equal(
        [1, 0].flatMap((round) => [`During ${round}`, `Before ${round}`]),
      );
      expectEachOnce(element);
      const places = api.connections.map(({ request }) => request.headers.get('last-event-id'));
      expect(places).to.deep.equal(['100', '101', '103']);
    }).timeout(30_000);

    it('drops who left its sight meanwhile, where it sees rows by labels (#147)', async () => {
      const api = new FeedApi(many(3));
      const { info } = api;
      api.info = async () =>
        json({ ...(await (await info()).json()), labels: { client: ['Acme'] } });
      const element = await liveFeed(api);
      api.cut();
      // Labelled away from it: that is nothing a stream tells of later.
      api.candidates.delete(numbered(1).id);
      await until(() => names(element).length === 2, 'it is gone', 8_000);
      expect(names(element)).to.not.include('Candidate 1');
    }).timeout(10_000);

    it('says so, with the time of what is shown, when it is offline', async () => {
      const api = new FeedApi(many(3));
      const element = await liveFeed(api);
      api.live = () => Response.error();
      setOnline(false);
      api.cut();
      await inState(element, 'offline');
      expect(rows(element)).to.have.length(3);
      expect(read(part(element, 'freshness'))).to.match(/^Offline, as of /);
      api.live = undefined;
      setOnline(true);
      await inState(element, 'ready');
    });

    it('makes it anew at once when the network changes, as it may be dead without a word', async () => {
      const api = new FeedApi(many(3));
      const element = await liveFeed(api);
      await wait(1_100);
      api.connections[0]!.send = () => {};
      setOnline(true);
      api.put(arriving('new', 'Ada'));
      await until(() => names(element)[0] === 'Ada', 'Ada is shown', 5_000);
      const places = api.connections.map(({ request }) => request.headers.get('last-event-id'));
      expect([places, api.open.length]).to.deep.equal([['100', '100'], 1]);
      expectEachOnce(element);
    });

    it('does not say that it is live over a network that is gone, though nothing broke off', async () => {
      const api = new FeedApi(many(3));
      const element = await liveFeed(api);
      await wait(1_100);
      api.live = () => Response.error();
      setOnline(false);
      await until(() => element.matches(':state(offline)'), 'the feed is offline', 4_000);
      expect(read(part(element, 'live'))).to.equal('Connecting…');
    });

    it('shows its failure when the session may no longer see candidates', async () => {
      const api = new FeedApi(many(3));
      const element = await liveFeed(api);
      api.list = refused;
      api.live = refused;
      api.connections[0]?.end('revoked');
      await inState(element, 'forbidden');
      await element.updateComplete;
      expect(rows(element)).to.have.length(0);
    });

    it('begins anew after the credential was revoked and replaced', async () => {
      const api = new FeedApi(many(3));
      const element = await liveFeed(api);
      api.connections[0]?.end('revoked');
      await until(() => api.open.length === 1, 'it follows again');
      api.put(arriving('new', 'Ada'));
      await until(() => names(element)[0] === 'Ada', 'Ada is shown');
    });

    it('loads now and then while there is no connection, and says when that fails (#13)', async () => {
      const every: [() => void, number | undefined][] = [];
      const usual = window.setInterval;
      window.setInterval = ((run: () => void, delay?: number) => {
        every.push([run, delay]);
        return usual(() => {}, 1e6);
      }) as typeof window.setInterval;
      const api = new FeedApi(many(3));
      api.live = () => new Promise<Response>(() => {});
      const element = await feedFrom(api);
      await inState(element, 'ready');
      await until(() => every.some(([, delay]) => delay === 15_000), 'it polls');
      window.setInterval = usual;
      const [poll] = every.find(([, delay]) => delay === 15_000)!;
      api.put(arriving('new', 'Ada'));
      poll();
      await until(() => names(element)[0] === 'Ada', 'Ada is shown');
      expect(read(part(element, 'live'))).to.equal('Connecting…');
      api.list = () => Response.error();
      poll();
      await until(() => element.matches(':state(stale)'), 'stale', 9_000);
      expect(read(part(element, 'freshness'))).to.match(/^Not refreshed since /);
    }).timeout(15_000);

    it('tries again what it could not ask for, and loses nothing', async () => {
      const api = new FeedApi(many(3));
      const element = await liveFeed(api);
      let tries = 0;
      api.list = () => (tries++ < 1 ? Response.error() : undefined);
      api.put(arriving('new', 'Ada'));
      await until(() => element.matches(':state(stale)'), 'stale');
      // Not before half a minute by itself, but at once when the API is there again.
      api.cut();
      await until(() => names(element)[0] === 'Ada', 'Ada is shown');
    }).timeout(40_000);

    it('gives the connection up while nobody sees the page, and goes on when somebody does', async () => {
      const api = new FeedApi(many(3));
      const element = await liveFeed(api);
      const usual = window.setTimeout;
      const later: (() => void)[] = [];
      window.setTimeout = ((run: () => void, delay?: number, ...rest: []) => {
        if (delay !== 30_000) return usual(run, delay, ...rest);
        later.push(run);
        return 0;
      }) as typeof window.setTimeout;
      const look = (state: string) => {
        Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      };
      look('hidden');
      window.setTimeout = usual;
      for (const run of later) run();
      await wait(0);
      expect(api.open).to.have.length(0);
      api.put(arriving('new', 'Ada'));
      look('visible');
      await until(() => names(element)[0] === 'Ada', 'Ada is shown');
      expect(api.connections[1]?.request.headers.get('last-event-id')).to.equal('100');
      delete (document as { visibilityState?: unknown }).visibilityState;
    });
  });

  describe('while somebody is at the rows', () => {
    it('stands still under the pointer, counts who came in, and goes on when it leaves', async () => {
      const api = new FeedApi(many(20));
      const element = await liveFeed(api);
      await hover(element);
      api.put(arriving('a', 'Ada'), arriving('b', 'Bob', 2), numbered(1, { decision: 'hired' }));
      await until(() => newButton(element), 'the button shows');
      expect(read(newButton(element))).to.equal('Show 2 new candidates');
      expect(newButton(element)?.textContent?.trim()).to.equal('2 new');
      expect(numbers(element).slice(0, 5)).to.deep.equal([0, 1, 2, 3, 4]);
      expect(read(rows(element)[1]), 'what changes in its place shows').to.contain('Hired');
      expect(read(part(element, 'live'))).to.equal('Paused');
      expect(element.matches(':state(held)')).to.equal(true);
      await resetMouse();
      await until(() => names(element)[0] === 'Bob', 'they are shown');
      expect(names(element).slice(0, 3)).to.deep.equal(['Bob', 'Ada', 'Candidate 0']);
      expect(newButton(element)).to.equal(null);
      expect(read(part(element, 'live'))).to.equal('Live');
    });

    it('does not let what the pointer is on be another candidate between press and click', async () => {
      const api = new FeedApi(many(20));
      const element = await liveFeed(api);
      const chosen: string[] = [];
      element.addEventListener('sk-select', ({ id }) => chosen.push(id));
      await hover(element, 1);
      api.put(arriving('a', 'Ada'));
      await sendMouse({ type: 'down' });
      await settled();
      await sendMouse({ type: 'up' });
      expect(chosen).to.deep.equal([numbered(1).id]);
    });

    it('stands still while the keyboard is in it, and goes on when it leaves', async () => {
      const api = new FeedApi(many(20));
      const element = await liveFeed(api);
      root(element).querySelector<HTMLElement>('.rows [tabindex="0"]')?.focus();
      await sendKeys({ press: 'ArrowDown' });
      api.put(arriving('a', 'Ada'));
      await until(() => newButton(element), 'the button shows');
      expect(root(element).activeElement?.textContent?.trim()).to.equal('Candidate 1');
      (root(element).activeElement as HTMLElement).blur();
      await until(() => names(element)[0] === 'Ada', 'Ada is shown');
    });

    it('leads from the rows to the button by Shift and Tab, and from it to the first row', async () => {
      const api = new FeedApi(many(20));
      const element = await liveFeed(api);
      root(element).querySelector<HTMLElement>('.rows [tabindex="0"]')?.focus();
      await sendKeys({ press: 'ArrowDown' });
      api.put(arriving('a', 'Ada'));
      await until(() => newButton(element), 'the button shows');
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      expect(root(element).activeElement).to.equal(newButton(element));
      await sendKeys({ press: 'Enter' });
      await until(() => names(element)[0] === 'Ada', 'Ada is shown');
      await until(
        () => root(element).activeElement?.textContent?.trim() === 'Ada',
        'the focus is on Ada',
      );
    });

    it('keeps its button for as long as the keyboard is at it', async () => {
      const api = new FeedApi(many(20));
      const element = await liveFeed(api);
      root(element).querySelector<HTMLElement>('.rows [tabindex="0"]')?.focus();
      await sendKeys({ press: 'ArrowDown' });
      api.put(arriving('a', 'Ada'));
      await until(() => newButton(element), 'the button shows');
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      await wait(600);
      expect(newButton(element), 'it is there').not.to.equal(null);
      expect(root(element).activeElement).to.equal(newButton(element));
    });

    it('keeps its button under the pointer, where a click would open a candidate else', async () => {
      const api = new FeedApi(many(20));
      const element = await liveFeed(api);
      await hover(element);
      api.put(arriving('b', 'Bob'));
      await until(() => newButton(element), 'the button shows');
      const { left, top, width, height } = newButton(element)!.getBoundingClientRect();
      const position: [number, number] = [
        Math.round(left + width / 2),
        Math.round(top + height / 2),
      ];
      await sendMouse({ type: 'move', position });
      await wait(600);
      expect(newButton(element), 'it is there').not.to.equal(null);
      await sendMouse({ type: 'click', position });
      await until(() => names(element)[0] === 'Bob', 'Bob is shown');
      expect(element.selectedId, 'nobody is opened').to.equal('');
      await sendMouse({ type: 'move', position: [1, Math.round(top + 900)] });
      await until(() => !element.matches(':state(held)'), 'it goes on when the pointer leaves');
    });

    it('stands still when scrolled down, and the button leads to the top', async () => {
      const api = new FeedApi(many(200));
      const element = await liveFeed(api);
      await scrollTo(element, 600);
      const before = numbers(element);
      const top = rows(element)[10]!.getBoundingClientRect().top;
      for (let id = 0; id < 3; id++) api.put(arriving(`new_${id}`, `New ${id}`, id));
      await until(() => newButton(element)?.textContent?.includes('3'), 'three are counted');
      expect(numbers(element)).to.deep.equal(before);
      expect(rows(element)[10]!.getBoundingClientRect().top).to.equal(top);
      newButton(element)?.click();
      await until(() => names(element)[0] === 'New 2', 'they are shown');
      expect(part(element, 'scroller').scrollTop).to.equal(0);
      expect(newButton(element)).to.equal(null);
    });

    it('counts who completed, and not who was merely invited', async () => {
      const api = new FeedApi([
        ...many(5),
        numbered(9, { progress: 'in_progress', completedAt: null }),
      ]);
      const element = await liveFeed(api, { paused: true });
      api.put(
        candidate({ id: 'invited', progress: 'not_started', completedAt: null, score: null }),
        numbered(9, { completedAt: at(0) }),
      );
      await until(() => newButton(element), 'the button shows');
      expect(newButton(element)?.textContent?.trim()).to.equal('1 new');
    });

    it('drops at once who may no longer be seen, also while it stands still', async () => {
      const api = new FeedApi(many(20));
      const element = await liveFeed(api, { paused: true });
      api.remove(numbered(1).id);
      await until(() => !numbers(element).includes(1), 'the row is gone');
      expect(numbers(element).slice(0, 3)).to.deep.equal([0, 2, 3]);
    });

    it('shows who comes into an empty list also while it is paused', async () => {
      const api = new FeedApi();
      const element = await feedFrom(api);
      await inState(element, 'empty');
      await until(() => api.open.length === 1, 'it follows');
      part<HTMLButtonElement>(element, 'pause').click();
      api.put(arriving('a', 'Ada'));
      await until(() => names(element)[0] === 'Ada', 'Ada is shown');
      expect(newButton(element)).to.equal(null);
      api.put(arriving('b', 'Bob', 2));
      await until(() => newButton(element), 'the next one waits');
      expect(names(element)).to.deep.equal(['Ada']);
    });

    it('shows who waits when the last row goes that stood still', async () => {
      const api = new FeedApi(many(1));
      const element = await liveFeed(api, { decision: 'none' });
      await hover(element, 0);
      api.put(arriving('a', 'Ada'));
      await until(() => newButton(element), 'the button shows');
      api.put(numbered(0, { decision: 'dismissed' }));
      await until(() => names(element)[0] === 'Ada', 'Ada is shown');
      expect(newButton(element)).to.equal(null);
    });

    it('keeps the focus in it when its button goes with the last who waited, or all rows go', async () => {
      const api = new FeedApi(many(2));
      const element = await liveFeed(api, { decision: 'none', paused: true });
      api.put(arriving('a', 'Ada'));
      await until(() => newButton(element), 'the button shows');
      newButton(element)?.focus();
      api.put({ ...arriving('a', 'Ada'), decision: 'dismissed' });
      await until(() => !newButton(element), 'the button is gone');
      expect(root(element).activeElement?.textContent?.trim()).to.equal('Candidate 0');
      api.put(numbered(0, { decision: 'hired' }), numbered(1, { decision: 'hired' }));
      await inState(element, 'empty');
      await element.updateComplete;
      expect(root(element).activeElement?.className).to.equal('base');
    });

    it('stops at its button until that is pressed again, and by its attribute (WCAG 2.2.2)', async () => {
      const api = new FeedApi(many(20));
      const element = await liveFeed(api);
      const pause = part<HTMLButtonElement>(element, 'pause');
      expect(read(pause)).to.equal('Pause live updates');
      pause.click();
      await element.updateComplete;
      expect([element.paused, read(pause)]).to.deep.equal([true, 'Resume live updates']);
      expect(element.hasAttribute('paused')).to.equal(true);
      api.put(arriving('a', 'Ada'));
      await until(() => newButton(element), 'the button shows');
      newButton(element)?.click();
      await until(() => names(element)[0] === 'Ada', 'shown on demand');
      api.put(arriving('b', 'Bob', 2));
      await until(() => newButton(element), 'it is still paused');
      pause.click();
      await until(() => names(element)[0] === 'Bob', 'it goes on');
    });

    it('says that it may be more than it has rows for', async () => {
      const api = new FeedApi(many(60));
      const element = await liveFeed(api, { paused: true });
      for (let one = 0; one < 120; one++) api.put(arriving(`new_${one}`, `New ${one}`, one + 1));
      await until(() => newButton(element), 'the button shows');
      expect(newButton(element)?.textContent?.trim()).to.equal('50+ new');
      expect(read(newButton(element))).to.equal('Show 50+ new candidates');
    });

    it('shows the latest of another order, whatever stands still', async () => {
      const api = new FeedApi(many(20));
      const element = await liveFeed(api, { paused: true });
      find<HTMLInputElement>(element, 'input[value="top_rated"]').click();
      await until(() => numbers(element)[0] === 19, 'the highest score is first');
    });
  });

  it('tells a screen reader now and then how many came in, in one sentence', async () => {
    const api = new FeedApi(many(5));
    const element = await liveFeed(api);
    const region = find(element, '[role="status"]');
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (let id = 0; id < 12; id++) api.put(arriving(`new_${id}`, `New ${id}`, id));
    await until(() => said.includes('12 new candidates'), 'it is said', 4_000);
    api.put(arriving('late', 'Late', 30));
    await settled();
    expect(said.filter(Boolean)).to.deep.equal(['12 new candidates']);
  });

  it('tells a screen reader of another order only who came into that', async () => {
    const api = new FeedApi(many(5));
    const element = await liveFeed(api);
    const said = () => find(element, '[role="status"]').textContent?.trim();
    api.put(arriving('one', 'One'), arriving('two', 'Two', 2));
    await until(() => said() === '2 new candidates', 'it is said', 4_000);
    element.sort = 'top_rated';
    await until(() => api.queries.some((query) => query.get('sort') === 'top_rated'));
    await until(() => element.status === 'ready', 'it is there');
    await frame();
    expect(said()).to.equal('');
    api.put(arriving('three', 'Three', 3));
    await until(() => said() === '1 new candidate', 'it is said', 4_000);
  });

  it('draws no other row when one changes', async () => {
    const api = new FeedApi(many(20));
    const element = await liveFeed(api);
    // The first layout tells how high a row is.
    await frame();
    const touched = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('li');
        if (row) touched.add(row.getAttribute('aria-posinset') ?? '');
      }
    });
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    observer.observe(find(element, '.rows'), all);
    api.put(numbered(4, { decision: 'shortlisted' }));
    await until(() => read(rows(element)[4]).includes('Shortlisted'), 'it is shown');
    await wait(0);
    expect([...touched]).to.deep.equal(['5']);
    observer.disconnect();
  });

  it('keeps a failure of the list apart from the stream', async () => {
    const api = new FeedApi(many(3));
    api.list = failed;
    const element = await feedFrom(api);
    await inState(element, 'error');
    expect(api.connections).to.have.length(0);
    api.list = undefined;
    find(element, '.state button').click();
    await inState(element, 'ready');
  });

  it('goes on when it is moved in the page', async () => {
    const api = new FeedApi(many(3));
    const element = await liveFeed(api);
    const place = await fixture(html`<div></div>`);
    place.append(element);
    api.put(arriving('a', 'Ada'));
    await until(() => names(element)[0] === 'Ada', 'Ada is shown');
    expect(api.open).to.have.length(1);
  });
});
