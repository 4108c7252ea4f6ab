import { expect } from '@open-wc/testing';
import type { SkErrorEvent } from '../../../src/elements/events.ts';
import type { TableFilter } from '../../../src/elements/interviewer-table/filters.ts';
import { GivenRows } from '../../../src/elements/interviewer-table/given-rows.ts';
import { HostRows } from '../../../src/elements/interviewer-table/host-rows.ts';
import { loadRowIndex } from '../../../src/elements/interviewer-table/load-row-index.ts';
import { fold } from '../../../src/elements/interviewer-table/fold.ts';
import { RowIndex } from '../../../src/elements/interviewer-table/row-index.ts';
import { at, interviewers, many } from '../fixtures/interviewers.ts';
import type { Interviewer } from '../fixtures/interviewers.ts';

const all: TableFilter = { status: 'all', search: '', sort: 'most_recent', labelFilters: [] };

/** Stands in for the element: `filter` may change, `drawn` counts. */
class Host extends EventTarget {
  filter = all;
  drawn = 0;
  readonly errors: unknown[] = [];

  constructor() {
    super();
    this.addEventListener('sk-error', (event) => this.errors.push((event as SkErrorEvent).error));
  }

  requestUpdate(): void {
    this.drawn += 1;
  }
}

const shown = (hostRows: HostRows, rows: readonly Interviewer[]) => {
  const view = hostRows.view(rows, 1_000);
  return view && Array.from({ length: view.count }, (_, index) => view.rowAt(index).id);
};

const indexOf = (rows: readonly Interviewer[], previous?: RowIndex) =>
  new RowIndex(new GivenRows(rows, previous?.given), previous);

describe('rows of a host: sorting and keys', () => {
  const created = (index: RowIndex, sort: 'most_recent' | 'oldest' | 'most_candidates') =>
    Array.from(
      index.select({ status: 'all', search: '', sort, labelFilters: [] }).order,
      (position) => index.given.rows[position] as Interviewer,
    );

  it('sorts 20,000 rows as a comparison would, ties by id', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const data = many(20_000).map((row) => ({
      ...row,
      id: `id_${String(random(1_000_000)).padStart(7, '0')}`,
      createdAt: new Date(random(2_000_000_000) * 1_000).toISOString(),
      stats: { ...row.stats, candidates: random(50) },
    }));
    const index = indexOf(data);
    const byId = (a: Interviewer, b: Interviewer) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
    const ids = (sorted: Interviewer[]) => sorted.map(({ id }) => id);
    const time = ({ createdAt }: Interviewer) => Date.parse(createdAt);
    expect(ids(created(index, 'oldest'))).to.deep.equal(
      ids([...data].sort((a, b) => time(a) - time(b) || byId(a, b))),
    );
    expect(ids(created(index, 'most_recent'))).to.deep.equal(
      ids([...data].sort((a, b) => time(b) - time(a) || byId(a, b))),
    );
    expect(ids(created(index, 'most_candidates'))).to.deep.equal(
      ids([...data].sort((a, b) => b.stats.candidates - a.stats.candidates || byId(a, b))),
    );
  });

  it('finds what folded names have, whatever they are written in', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const letters = [...'aAbBkKsSiI1.(  ſKıİéÅﬁａＡ（…–’мйЙأحがガー倉한\u0301\u064b\u00a0\u3000\t'];
    const text = () =>
      Array.from({ length: 1 + random(8) }, () => letters[random(letters.length)]).join('');
    const data = many(2_000).map((row) => ({ ...row, title: text(), slug: text() }));
    const names = data.map(({ title, slug }) => [fold(title), fold(slug)]);
    const index = indexOf(data);
    for (let round = 0; round < 300; round++) {
      const search = round % 2 ? text() : (data[random(data.length)]?.title.slice(0, 3) ?? '');
      const { order } = index.select({ status: 'all', search, sort: 'oldest', labelFilters: [] });
      const sought = fold(search);
      const right = names.flatMap((each, position) =>
        each.some((name) => name.includes(sought)) ? [position] : [],
      );
      expect(
        [...order].sort((one, other) => one - other),
        search,
      ).to.deep.equal(right);
    }
  });

  it('answers from rows that changed once and once more as a fresh index does', () => {
    const data = interviewers(700);
    const first = indexOf(data);
    const filters = (['most_recent', 'most_candidates'] as const).flatMap((sort) =>
      ['', 'e', '7'].map((search) => ({ status: 'all' as const, search, sort, labelFilters: [] })),
    );
    for (const filter of filters) first.select(filter);
    const every = (nth: number, rows: typeof data) =>
      rows.map((row, i) =>
        i % nth === 0
          ? {
              ...row,
              status: 'archived' as const,
              title: `Changed ${i} of ${nth}`,
              createdAt: at(-i * 999),
              stats: { ...row.stats, candidates: i },
            }
          : row,
      );
    const once = every(7, data);
    const twice = every(11, once);
    const indexes = [
      { rows: once, index: indexOf(once, first) },
      { rows: twice, index: indexOf(twice, indexOf(once, first)) },
    ];
    for (const { rows, index } of indexes)
      for (const filter of filters) {
        const kept = index.select(filter);
        const fresh = indexOf(rows).select(filter);
        expect([...kept.order]).to.deep.equal([...fresh.order]);
        expect(kept.counts).to.deep.equal(fresh.counts);
      }
  });
});

describe('rows of a host: what filters and sorts them', () => {
  const data = many(3);
  const ids = data.map(({ id }) => id);

  it('is not loaded for the newest of rows that are given so', async () => {
    const host = new Host();
    let loads = 0;
    const hostRows = new HostRows(host, async () => {
      loads += 1;
      return loadRowIndex();
    });
    expect(shown(hostRows, data)).to.deep.equal(ids);
    expect(hostRows.waiting).to.equal(undefined);
    expect(loads).to.equal(0);
  });

  it('is loaded once when it is needed, which draws them then', async () => {
    const host = new Host();
    const hostRows = new HostRows(host);
    const shuffled = [data[1], data[2], data[0]] as Interviewer[];
    expect(shown(hostRows, shuffled)).to.equal(undefined);
    expect(hostRows.waiting).to.equal('loading');
    await hostRows.settled;
    expect(host.drawn).to.equal(1);
    expect(shown(hostRows, shuffled)).to.deep.equal(ids);
    expect(hostRows.waiting).to.equal(undefined);
    host.filter = { ...all, search: 'role 2' };
    expect(shown(hostRows, shuffled)).to.deep.equal([ids[2]]);
  });

  it('leaves the rows there were until it has come', async () => {
    const host = new Host();
    const hostRows = new HostRows(host);
    shown(hostRows, data);
    host.filter = { ...all, sort: 'oldest' };
    expect(shown(hostRows, data)).to.deep.equal(ids);
    expect(hostRows.waiting).to.equal('stale');
    await hostRows.settled;
    expect(shown(hostRows, data)).to.deep.equal([...ids].reverse());
  });

  it('says that it did not come, and is asked for again when somebody tries again', async () => {
    const host = new Host();
    const gone = new TypeError('Failed to fetch dynamically imported module');
    let broken = true;
    const hostRows = new HostRows(host, async () => {
      if (broken) throw gone;
      return loadRowIndex();
    });
    host.filter = { ...all, sort: 'oldest' };
    shown(hostRows, data);
    await hostRows.settled;
    shown(hostRows, data);
    expect(hostRows.waiting).to.equal('error');
    expect(hostRows.error).to.equal(gone);
    expect(host.errors).to.deep.equal([gone]);
    broken = false;
    await hostRows.load();
    expect(shown(hostRows, data)).to.deep.equal([...ids].reverse());
    expect(hostRows.error).to.equal(undefined);
  });

  it('gives all of them in order to who waits, as for a file', async () => {
    const host = new Host();
    host.filter = { ...all, sort: 'oldest' };
    const rows = await new HostRows(host).ordered(data);
    expect(rows.map(({ id }) => id)).to.deep.equal([...ids].reverse());
  });
});

describe('rows of a host: before a search', () => {
  it('are made ready in parts that let the page go on, and found then as otherwise', async () => {
    const data = interviewers(30_000).map((row, i) => ({
      ...row,
      title: `Señor Développeur ${i}`,
    }));
    const index = indexOf(data);
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    await index.prepare('', () => true);
    clearInterval(timer);
    expect(turns).to.be.at.least(2);
    const filter = { ...all, search: 'developpeur 29999' };
    expect([...index.select(filter).order]).to.deep.equal([...indexOf(data).select(filter).order]);
  });

  it('are left alone once nobody wants them', async () => {
    const data = interviewers(30_000);
    let asked = 0;
    await indexOf(data).prepare('é', () => {
      asked += 1;
      return false;
    });
    expect(asked).to.equal(1);
  });
});
