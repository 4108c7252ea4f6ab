import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { merged } from '../../../src/elements/candidate-feed/merge.ts';
import { wholeList } from '../../../src/elements/candidate-feed/candidate-list.ts';
import type { SkCandidateFeed } from '../../../src/elements/candidate-feed/candidate-feed.ts';
import type { SkCandidateSelectEvent } from '../../../src/elements/candidate-feed/select-event.ts';
import type { SkFilterChangeEvent, SkNavigateEvent } from '../../../src/elements/events.ts';
import { at, candidate, inOrder, many, numbered } from '../fixtures/candidates.ts';
import type { Candidate } from '../fixtures/candidates.ts';
import { read, stopClock } from '../fixtures/table.ts';
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
  numbers,
  part,
  position,
  root,
  rows,
  scrollTo,
} from './feed.ts';
import { until } from '../fixtures/until.ts';

const textOf = (element: SkCandidateFeed, name: string, row = 0) =>
  read(rows(element)[row]?.querySelector(`[part~="${name}"]`));
const focused = (element: SkCandidateFeed) => root(element).activeElement?.textContent?.trim();
const stop = (element: SkCandidateFeed) =>
  root(element).querySelectorAll<HTMLElement>('.rows [tabindex="0"]');

describe('sk-candidate-feed: rows', () => {
  stopClock();

  it('shows name, interviewer, score, status and time of each (#80)', async () => {
    const element = await feedOf([candidate({ score: 86.54 })], { topRatedFrom: 80 });
    expect(textOf(element, 'name')).to.equal('Zoë Ångström');
    expect(textOf(element, 'interviewer')).to.equal('Seasonal sales associate');
    expect(textOf(element, 'score')).to.equal('Score 86.5 of 100, top rated');
    expect(textOf(element, 'status')).to.equal('Completed 5m ago');
    const time = find(element, '.rows time');
    expect(time.title).to.equal('Completed Mar 2, 2026, 9:55:00 AM UTC');
    expect(time.getAttribute('datetime')).to.equal(at(-5 * 60_000));
  });

  it('says how far a candidate is, and what stands beside it (#83)', async () => {
    const cases: [Partial<Omit<Candidate, 'person' | 'score'>>, string, string[]][] = [
      [{ progress: 'not_started', completedAt: null, startedAt: null }, 'Not started', []],
      [{ progress: 'in_progress', completedAt: null }, 'In progress', []],
      [{ progress: 'completed' }, 'Completed', []],
      [
        { progress: 'in_progress', completedAt: null, knockedOut: true },
        'In progress',
        ['Knocked out'],
      ],
      [{ knockedOut: true, decision: 'dismissed' }, 'Completed', ['Dismissed', 'Knocked out']],
      [{ decision: 'shortlisted' }, 'Completed', ['Shortlisted']],
      [{ decision: 'hired', test: true }, 'Completed', ['Hired', 'Test']],
    ];
    for (const [overrides, status, marks] of cases) {
      const element = await feedOf([candidate(overrides)], { includeTest: true });
      expect(textOf(element, 'status'), status).to.match(new RegExp(`^${status} `));
      const badges = [...rows(element)[0]!.querySelectorAll('.badge')].map(read);
      expect(badges).to.deep.equal(marks);
    }
  });

  it('says of whom there is no score or name that there is none', async () => {
    const element = await feedOf([candidate({ score: null, name: null })]);
    expect(textOf(element, 'score')).to.equal('No score yet');
    expect(textOf(element, 'name')).to.equal('Unnamed candidate');
  });

  it('marks scores from the threshold on, and none where that is not known (#85)', async () => {
    const data = [79.9, 80, 81].map((value, index) => numbered(index, { score: value }));
    const marked = (element: SkCandidateFeed) =>
      rows(element).map((row) => row.querySelector('[part~="score-top"]') !== null);
    expect(marked(await feedOf(data, { topRatedFrom: 80 }))).to.deep.equal([false, true, true]);
    expect(marked(await feedOf(data))).to.deep.equal([false, false, false]);
    const api = new FeedApi(data);
    expect(marked(await liveFeed(api)), 'as the session says').to.deep.equal([false, true, true]);
  });

  it('shows times in its zone: its own, else the workspace’s', async () => {
    const api = new FeedApi([candidate()]);
    const element = await liveFeed(api);
    const title = () => find(element, '.rows time').title;
    expect(title()).to.equal('Completed Mar 2, 2026, 1:55:00 AM PST');
    element.timeZone = 'Asia/Kathmandu';
    await until(() => title().includes('3:40:00 PM'), 'the other zone');
  });

  describe('order (#81)', () => {
    const mixed = [
      numbered(1, { score: 50 }),
      numbered(2, { score: 90 }),
      numbered(3, { score: null }),
      numbered(4, { score: 90 }),
      candidate({
        id: 'going',
        name: 'Candidate 90',
        progress: 'in_progress',
        completedAt: null,
        invitedAt: at(-10),
        score: 90,
      }),
      candidate({
        id: 'waiting',
        name: 'Candidate 91',
        progress: 'not_started',
        completedAt: null,
        invitedAt: at(-5),
        score: null,
      }),
    ];

    it('is the latest completion first, then who has none by invitation', async () => {
      expect(numbers(await feedOf(mixed))).to.deep.equal([1, 2, 3, 4, 91, 90]);
    });

    it('is the highest score first, equal ones by time, and none last', async () => {
      const element = await feedOf(mixed, { sort: 'top_rated' });
      expect(numbers(element)).to.deep.equal([90, 2, 4, 1, 91, 3]);
    });

    it('can be chosen, which the host is told of', async () => {
      const element = await feedOf(mixed);
      const [recent, top] = root(element).querySelectorAll<HTMLInputElement>('input[type=radio]');
      expect([recent?.checked, top?.checked]).to.deep.equal([true, false]);
      const told = oneEvent(element, 'sk-filter-change');
      top?.focus();
      await sendKeys({ press: ' ' });
      const { filter } = (await told) as unknown as SkFilterChangeEvent<{ sort: string }>;
      expect(filter).to.deep.equal({ sort: 'top_rated' });
      await element.updateComplete;
      expect(numbers(element)[0]).to.equal(90);
    });

    it('takes wrong attributes as the default', async () => {
      const element = await feedOf(mixed);
      element.setAttribute('sort', 'worst');
      element.setAttribute('progress', 'dancing');
      element.setAttribute('decision', 'maybe');
      element.setAttribute('page-size', 'many');
      element.setAttribute('top-rated-from', 'x');
      await element.updateComplete;
      expect(numbers(element)).to.deep.equal([1, 2, 3, 4, 91, 90]);
    });

    it('stays that of the API whatever changes, one candidate after another or many at once', () => {
      let seed = 7;
      const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
      const any = (id: number): Candidate =>
        candidate({
          id: `c${id}`,
          score: random(4) === 0 ? null : random(5),
          invitedAt: at(-random(50) * 1000),
          completedAt: random(3) === 0 ? null : at(-random(50) * 1000),
        });
      for (const sort of ['recently_completed', 'top_rated'] as const) {
        for (let round = 0; round < 60; round++) {
          const all = new Map(Array.from({ length: 30 }, (_, id) => [`c${id}`, any(id)]));
          let list = wholeList([...all.values()], sort);
          for (let step = 0; step < 8; step++) {
            const changed = Array.from({ length: 1 + random(6) }, () => any(random(40)));
            const asked = changed.map(({ id }) => id);
            for (const each of changed) all.set(each.id, each);
            if (random(2)) all.delete(asked[0]!);
            const found = [...new Set(asked)].flatMap((id) => all.get(id) ?? []);
            list = merged(list, asked, found);
          }
          const expected = inOrder([...all.values()], sort).map(({ id }) => id);
          expect(list.rows.map(({ id }) => id)).to.deep.equal(expected);
        }
      }
    });
  });

  describe('data of the host', () => {
    it('is filtered as the API would', async () => {
      const data = [
        numbered(0, { interviewerId: 'a' }),
        numbered(1, { interviewerId: 'b', decision: 'shortlisted' }),
        numbered(2, { interviewerId: 'b', progress: 'in_progress', completedAt: null }),
        numbered(3, { interviewerId: 'c', test: true }),
      ];
      const element = await feedOf(data);
      const shown = async (properties: Partial<SkCandidateFeed>) => {
        const usual = { interviewerId: '', progress: '', decision: '', includeTest: false };
        Object.assign(element, usual, properties);
        await element.updateComplete;
        return numbers(element);
      };
      expect(await shown({})).to.deep.equal([0, 1, 2]);
      expect(await shown({ includeTest: true })).to.deep.equal([0, 1, 3, 2]);
      expect(await shown({ interviewerId: 'a  c' })).to.deep.equal([0]);
      expect(await shown({ interviewerId: 'b', progress: 'completed' })).to.deep.equal([1]);
      expect(await shown({ decision: 'shortlisted hired' })).to.deep.equal([1]);
      expect(await shown({ interviewerId: 'nobody' })).to.deep.equal([]);
      expect(element.status).to.equal('empty');
    });

    it('shows each candidate once, and what a new array changed', async () => {
      const element = await feedOf([...many(3), numbered(1, { name: 'Candidate 11' })]);
      expect(numbers(element)).to.deep.equal([0, 11, 2]);
      element.data = [numbered(5, { completedAt: at(1000) }), ...many(2)];
      await element.updateComplete;
      expect(numbers(element)).to.deep.equal([5, 0, 1]);
    });

    it('stands still while somebody is at the rows, as live rows do', async () => {
      const element = await feedOf(many(5), { paused: true });
      element.data = [numbered(5, { completedAt: at(1000) }), ...many(5).slice(1)];
      await element.updateComplete;
      expect(numbers(element)).to.deep.equal([1, 2, 3, 4]);
      expect(part(element, 'new').textContent?.trim()).to.equal('1 new');
      part(element, 'new').click();
      await until(() => numbers(element)[0] === 5, 'it is shown');
    });
  });

  describe('many', () => {
    it('keeps few nodes for 10,000 rows, and reaches each of them', async () => {
      const element = await feedOf(many(10_000));
      await frame();
      const nodes = () => root(element).querySelectorAll('.rows *').length;
      expect(rows(element).length).to.be.within(8, 30);
      expect(rows(element)[0]?.getAttribute('aria-setsize')).to.equal('10000');
      const scroller = part(element, 'scroller');
      for (const share of [0.5, 1, 0.25, 0]) {
        await scrollTo(element, share * (scroller.scrollHeight - scroller.clientHeight));
        const { top, bottom } = scroller.getBoundingClientRect();
        const seen = rows(element)
          .filter((row) => {
            const box = row.getBoundingClientRect();
            return box.bottom > top + 1 && box.top < bottom - 1;
          })
          .map(position);
        expect(seen).to.deep.equal(
          Array.from({ length: seen.length }, (_, index) => (seen[0] ?? 0) + index),
        );
        if (share === 1) expect(seen.at(-1)).to.equal(10_000);
        if (share === 0) expect(seen[0]).to.equal(1);
        expect(nodes()).to.be.below(600);
      }
    });

    it('asks for the next page as the end comes near, along the cursor, each row once', async () => {
      const api = new FeedApi(many(120));
      const element = await liveFeed(api);
      expect(api.queries.map((query) => query.get('limit'))).to.deep.equal(['50']);
      expect(rows(element)[0]?.getAttribute('aria-setsize')).to.equal('-1');
      expect(part(element, 'count').textContent).to.equal('50 shown');
      const scroller = part(element, 'scroller');
      for (const shown of ['100 shown', '120 candidates']) {
        await scrollTo(element, scroller.scrollHeight);
        await until(() => part(element, 'count').textContent === shown, shown);
      }
      expect(root(element).querySelector('[part~="more"]')).to.equal(null);
      await scrollTo(element, scroller.scrollHeight);
      expect(numbers(element).at(-1)).to.equal(119);
      expectEachOnce(element);
      expect(api.queries).to.have.length(3);
    });

    it('has a button for the next page, and asks once however often it is pressed', async () => {
      const api = new FeedApi(many(120));
      const element = await liveFeed(api, { pageSize: 30 });
      const more = part<HTMLButtonElement>(element, 'more');
      for (let press = 0; press < 3; press++) more.click();
      await until(() => part(element, 'count').textContent === '60 shown', 'the next page');
      expect(api.queries.map((query) => query.get('limit'))).to.deep.equal(['30', '30']);
    });

    it('keeps the focus in the list when the button for more goes with the last page', async () => {
      const element = await liveFeed(new FeedApi(many(120)));
      for (const shown of ['100 shown', '120 candidates']) {
        const more = part<HTMLButtonElement>(element, 'more');
        more.focus();
        more.click();
        await until(() => part(element, 'count').textContent === shown, shown);
      }
      await until(() => root(element).activeElement?.closest('.rows'), 'the focus');
    });

    it('finds who moves from page to page exactly once', async () => {
      const api = new FeedApi(many(120));
      const element = await liveFeed(api);
      // One from the second page completes anew, and one of the first page before all others.
      api.put(numbered(70, { completedAt: at(1000) }));
      await until(() => numbers(element)[0] === 70, 'it moved up');
      for (const shown of ['101 shown', '120 candidates']) {
        part(element, 'more').click();
        await until(() => part(element, 'count').textContent === shown, shown);
      }
    });

    it('says when the rest could not be loaded, and tries again (partial)', async () => {
      const api = new FeedApi(many(120));
      const element = await liveFeed(api);
      api.list = failed;
      const failure = oneEvent(element, 'sk-error');
      part(element, 'more').click();
      await failure;
      await inState(element, 'partial');
      await element.updateComplete;
      expect(part(element, 'count').textContent).to.equal('The rest could not be loaded');
      expect(read(part(element, 'freshness'))).to.equal('Incomplete');
      const asked = api.queries.length;
      await scrollTo(element, 10_000);
      await frame();
      expect(api.queries.length, 'not by itself again and again').to.equal(asked);
      api.list = undefined;
      expect(read(part(element, 'more'))).to.equal('Try again');
      part(element, 'more').click();
      await until(() => part(element, 'count').textContent === '100 shown', 'the next page');
      expect(element.status).to.equal('ready');
    });

    it('asks for the next page of another order though one of the former is still awaited', async () => {
      const api = new FeedApi(many(120));
      const element = await feedFrom(api);
      await inState(element, 'ready');
      api.list = (query) =>
        query.has('cursor') && query.get('sort') === 'recently_completed'
          ? new Promise(() => {})
          : undefined;
      part(element, 'more').click();
      await until(() => api.queries.length === 2, 'it is asked for');
      element.sort = 'top_rated';
      await until(() => api.queries.length === 3, 'the other order is asked for');
      await inState(element, 'ready');
      expect(part(element, 'more').ariaDisabled).to.equal('false');
      part(element, 'more').click();
      await until(() => part(element, 'count').textContent?.includes('100'), 'the next page');
    });

    it('says nothing of a page that another session asked for', async () => {
      const former = new FeedApi(many(120));
      const element = await feedFrom(former);
      await inState(element, 'ready');
      let fail = () => {};
      former.list = (query) =>
        query.has('cursor')
          ? new Promise((resolve) => (fail = () => resolve(failed())))
          : undefined;
      part(element, 'more').click();
      await until(() => former.queries.some((query) => query.has('cursor')), 'it is asked for');
      const latter = new FeedApi(many(60));
      element.session = latter.session;
      await until(() => latter.queries.length > 0, 'the other one asks');
      await inState(element, 'ready');
      fail();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await element.updateComplete;
      expect(element.status).to.equal('ready');
      expect(part(element, 'count').textContent).not.to.contain('could not');
    });

    it('goes on without a cursor that the API no longer takes', async () => {
      const api = new FeedApi(many(120));
      const element = await liveFeed(api);
      api.list = (query) => (query.has('cursor') ? new Response('{}', { status: 400 }) : undefined);
      part(element, 'more').click();
      await inState(element, 'partial');
      part(element, 'more').click();
      await until(() => part(element, 'count').textContent === '100 shown', 'the next page');
      expectEachOnce(element);
    });

    it('lets the last rows go when very many came in, and finds them again', async () => {
      const api = new FeedApi(many(200));
      const element = await liveFeed(api);
      for (let batch = 0; batch < 6; batch++) {
        const fresh = Array.from({ length: 100 }, (_, index) =>
          numbered(1000 + batch * 100 + index, { completedAt: at((batch * 100 + index) * 10) }),
        );
        api.put(...fresh);
        const last = 1099 + batch * 100;
        await until(() => numbers(element)[0] === last, `batch ${batch}`);
      }
      expect(part(element, 'count').textContent).to.equal('550 shown');
      part(element, 'more').click();
      await until(() => part(element, 'count').textContent === '600 shown', 'more');
      expectEachOnce(element);
    }).timeout(20_000);
  });

  describe('keyboard', () => {
    it('reaches every row by arrows, Page up and down, Home and End, with one tab stop', async () => {
      const element = await feedOf(many(500));
      await frame();
      expect(stop(element)).to.have.length(1);
      stop(element)[0]?.focus();
      const steps: [string, number][] = [
        ['ArrowDown', 1],
        ['ArrowDown', 2],
        ['ArrowUp', 1],
        ['End', 499],
        ['ArrowDown', 499],
        ['Home', 0],
        ['ArrowUp', 0],
      ];
      for (const [key, row] of steps) {
        await sendKeys({ press: key });
        expect(focused(element), key).to.equal(`Candidate ${row}`);
        expect(stop(element)).to.have.length(1);
      }
      await sendKeys({ press: 'PageDown' });
      expect(Number(focused(element)?.replace('Candidate ', ''))).to.be.within(4, 12);
    });

    it('tells a screen reader of each name what stands beside it', async () => {
      const element = await feedOf([candidate()]);
      const name = part(element, 'name');
      const described = root(element).getElementById(name.getAttribute('aria-describedby') ?? '');
      expect(read(described)).to.equal('Seasonal sales associate Completed 5m ago Score 74 of 100');
      expect(rows(element)[0]?.getAttribute('aria-posinset')).to.equal('1');
    });

    it('keeps the focus on its candidate when others come in before it', async () => {
      const element = await feedOf(many(20));
      stop(element)[0]?.focus();
      await sendKeys({ press: 'ArrowDown' });
      element.data = [numbered(50, { completedAt: at(1000) }), ...many(20)];
      await element.updateComplete;
      await element.reload();
      await element.updateComplete;
      expect(focused(element)).to.equal('Candidate 1');
      expect(numbers(element)[0]).to.equal(50);
    });

    it('keeps the focus in the rows when its candidate goes, also from the end of them', async () => {
      const element = await feedOf(many(3));
      stop(element)[0]?.focus();
      await sendKeys({ press: 'End' });
      expect(focused(element)).to.equal('Candidate 2');
      element.data = many(2);
      await element.updateComplete;
      expect(focused(element)).to.equal('Candidate 1');
      element.data = many(2).slice(1);
      await element.updateComplete;
      expect(focused(element)).to.equal('Candidate 1');
    });
  });

  describe('opening (#82)', () => {
    const events = (element: SkCandidateFeed) => {
      const seen: string[] = [];
      element.addEventListener('sk-select', (event) =>
        seen.push(`select ${(event as SkCandidateSelectEvent).candidate.person.name}`),
      );
      element.addEventListener('sk-navigate', ({ destination, id }: SkNavigateEvent) =>
        seen.push(`navigate ${destination} ${id}`),
      );
      return seen;
    };
    const both = ['select Candidate 1', `navigate candidate ${numbered(1).id}`];

    it('tells the host by a click anywhere in the row, and by Enter and Space', async () => {
      const element = await feedOf(many(3));
      const seen = events(element);
      rows(element)[1]?.click();
      expect(seen.splice(0)).to.deep.equal(both);
      expect(element.selectedId).to.equal(numbered(1).id);
      await element.updateComplete;
      expect(part(element, 'row-selected').querySelector('[aria-current="true"]')).to.exist;
      stop(element)[0]?.focus();
      await sendKeys({ press: 'ArrowDown' });
      for (const press of ['Enter', ' ']) {
        await sendKeys({ press });
        expect(seen.splice(0), press).to.deep.equal(both);
      }
    });

    it('links to the page that the host names, unless the host shows the candidate itself', async () => {
      const element = await feedOf(many(3), { candidateUrl: '#/candidates/{id}?from={id}' });
      const link = () => rows(element)[1]?.querySelector<HTMLAnchorElement>('a');
      await element.updateComplete;
      const id = numbered(1).id;
      expect(link()?.getAttribute('href')).to.equal(`#/candidates/${id}?from=${id}`);
      const seen = events(element);
      link()?.click();
      expect(seen.splice(0)).to.deep.equal(both);
      expect(location.hash).to.equal(`#/candidates/${id}?from=${id}`);
      location.hash = '';
      element.addEventListener('sk-navigate', (event) => event.preventDefault());
      rows(element)[1]?.click();
      expect(location.hash).to.equal('');
    });

    it('leaves opening in a new tab to the browser', async () => {
      const element = await feedOf(many(3), { candidateUrl: '#/{id}' });
      await element.updateComplete;
      const seen = events(element);
      const link = rows(element)[1]?.querySelector('a');
      link?.addEventListener('click', (event) => event.preventDefault());
      link?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, ctrlKey: true, cancelable: true }),
      );
      expect(seen).to.deep.equal([]);
    });

    it('opens a new tab also by a click beside the name', async () => {
      const element = await feedOf(many(3), { candidateUrl: '#/{id}' });
      await element.updateComplete;
      const seen = events(element);
      const row = rows(element)[1]!;
      const clicks: MouseEvent[] = [];
      row.querySelector('a')?.addEventListener('click', (event) => {
        event.preventDefault();
        clicks.push(event);
      });
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey'] as const) {
        const held = { bubbles: true, composed: true, cancelable: true, [key]: true };
        row.querySelector('[part="interviewer"]')?.dispatchEvent(new MouseEvent('click', held));
        expect(clicks.pop()?.[key], key).to.equal(true);
      }
      expect(seen).to.deep.equal([]);
    });

    it('links to web pages only, whatever the pattern and the id', async () => {
      const odd = candidate({ id: 'a/../b?c#d "\u{D800}' });
      for (const [pattern, expected] of [
        ['/c/{id}', '/c/a%2F..%2Fb%3Fc%23d%20%22%EF%BF%BD'],
        ['https://x.test/{id}', 'https://x.test/a%2F..%2Fb%3Fc%23d%20%22%EF%BF%BD'],
        ['javascript:alert({id})', null],
        ['data:text/html,{id}', null],
        ['http://[', null],
        ['', null],
      ] as const) {
        const element = await feedOf([odd], { candidateUrl: pattern });
        await element.updateComplete;
        const link = rows(element)[0]?.querySelector('a');
        expect(link?.getAttribute('href') ?? null, pattern).to.equal(expected);
      }
    });

    it('marks the chosen one, and moves the mark with the property', async () => {
      const element = await feedOf(many(5), { selectedId: numbered(3).id });
      const current = () =>
        rows(element).findIndex((row) => row.querySelector('[aria-current="true"]'));
      await element.updateComplete;
      expect(current()).to.equal(3);
      element.selectedId = numbered(0).id;
      await element.updateComplete;
      expect(current()).to.equal(0);
    });
  });

  it('asks for its filters in the words of the API', async () => {
    const api = new FeedApi();
    const element = await feedFrom(api, {
      interviewerId: ' intv_1  intv_2 ',
      progress: 'completed',
      decision: 'hired none',
      includeTest: true,
      sort: 'top_rated',
      pageSize: 1_000,
    });
    await inState(element, 'empty');
    expect(api.queries[0]?.toString()).to.equal(
      new URLSearchParams([
        ['sort', 'top_rated'],
        ['interviewerId', 'intv_1'],
        ['interviewerId', 'intv_2'],
        ['progress', 'completed'],
        ['decision', 'none'],
        ['decision', 'hired'],
        ['includeTest', 'true'],
        ['limit', '200'],
      ]).toString(),
    );
  });

  it('has a name for the list, and says how to move in it', async () => {
    const element = await feedOf(many(2), { heading: 'Who came in' });
    const list = part(element, 'list');
    const by = (name: string) => root(element).getElementById(list.getAttribute(name) ?? '');
    expect(read(by('aria-labelledby'))).to.equal('Who came in');
    expect(by('aria-describedby')?.textContent).to.contain('arrow keys');
    expect(names(element)).to.have.length(2);
  });
});
