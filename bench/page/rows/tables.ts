/** The table beside a window written by hand and full grids, on the rows of a host. */
import { interleaved, type Contestant, type Medians } from '../interleaved.ts';
import type { Line } from '../line.ts';
import type { Bench, Row } from '../row.ts';
import { median } from '../../server/statistics.ts';
import type { Visit } from '../visit.ts';

interface Sized extends Contestant {
  count: number;
  order: 'sorted' | 'shuffled';
}

const grids = [
  { name: 'Tabulator', entry: 'tables/tabulator' },
  { name: 'AG Grid', entry: 'tables/ag-grid' },
];
const ours = { name: 'Screenkit', entry: 'tables/screenkit' };
const vanilla = { name: 'vanilla', entry: 'tables/vanilla' };

export const tablesOf = ({ withPeers }: Bench): Contestant[] => [
  vanilla,
  ours,
  ...(withPeers ? grids : []),
];

async function first(visit: Visit, { count, order }: Sized): Promise<number> {
  await visit.calibrate();
  await visit.call(`bench.prepare(${count}, '${order}')`);
  return visit.cost('bench.first()');
}

async function everything(visit: Visit, sized: Sized): Promise<Record<string, number>> {
  const values: Record<string, number> = { cold: await first(visit, sized) };
  const again: number[] = [];
  for (let time = 0; time < 4; time++) {
    await visit.call('bench.clear()');
    again.push(await visit.cost('bench.first()'));
  }
  values['first'] = median(again.slice(1));
  const updates: number[] = [];
  for (let round = 0; round < 5; round++) updates.push(await visit.cost(`bench.update(${round})`));
  values['update'] = median(updates);
  values['sort'] = await visit.cost('bench.sort()');
  values['sortAgain'] = await visit.cost('bench.sortAgain()');
  values['ready'] = await visit.cost('bench.goToSearch()');
  values['filter'] = await visit.cost('bench.filter()');
  values['filterAgain'] = await visit.cost('bench.all().then(bench.filter)');
  await visit.call('bench.all()');
  values['scroll'] =
    (await visit.cost('bench.scroll()')) / (await visit.call<number>('bench.steps'));
  const { before, after, moved } =
    await visit.call<Record<'before' | 'after' | 'moved', number>>('bench.blanks()');
  if (!(moved > 1_000)) throw new Error(`${sized.name} did not scroll: ${moved} px`);
  await visit.call('bench.clear().then(bench.first)');
  values['filterAtOnce'] = await visit.cost('bench.filter()');
  return { ...values, before, after };
}

type Result = ReadonlyMap<Contestant, Medians>;

function lineOf(result: Result, key: string, line: Pick<Line, 'name'> & Partial<Line>): Line {
  const find = (name: string) =>
    [...result].find(([contestant]) => contestant.name === name)?.[1][key];
  const peers = grids.flatMap(({ name }) => {
    const value = find(name);
    return value === undefined ? [] : [{ name, value }];
  });
  const floor = find('vanilla') ?? Number.NaN;
  return {
    unit: 'ms',
    ours: find('Screenkit'),
    baseline: { name: 'vanilla', value: floor },
    peers,
    ...line,
  };
}

function blankLines(result: Result): Line[] {
  const line = (key: string, name: string): Line => ({
    ...lineOf(result, key, { name }),
    unit: 'blank',
    baseline: undefined,
    goal: 0,
  });
  return [
    line('after', 'steps of 120 px with blank rows, of 50'),
    line('before', 'the same where the page has not drawn yet'),
  ];
}

async function atSize(bench: Bench, count: number): Promise<Line[]> {
  const sized = tablesOf(bench).map((each) => ({ ...each, count, order: 'sorted' as const }));
  const result = await interleaved(bench, sized, everything);
  const large = count >= 100_000;
  const ready = [...result].find(([{ name }]) => name === ours.name)?.[1]['ready'] ?? Number.NaN;
  return [
    lineOf(result, 'cold', { name: 'first paint of a page', goal: 1.25, peerGoal: 0.75 }),
    lineOf(result, 'first', {
      name: 'first paint, of code that has run',
      ...{ goal: 1.25, peerGoal: 0.75 },
    }),
    lineOf(result, 'update', { name: 'update of 1 %', goal: 1.5, peerGoal: 0.5 }),
    ...(
      [
        ['sort', 'first sort'],
        ['sortAgain', 'another sort'],
        ['filter', 'first search, by somebody who went to the field half a second before'],
        ['filterAgain', 'search taken off and on'],
      ] as const
    ).map(([key, name]) =>
      lineOf(result, key, {
        name,
        ...(large && { goal: 1.3, peerGoal: 0.5 }),
        ...(key === 'filter' && {
          note: `names made ready meanwhile: ${ready.toFixed(0)} ms, in parts of 8`,
        }),
      }),
    ),
    lineOf(result, 'filterAtOnce', { name: 'first search, by a script that waits for nothing' }),
    lineOf(result, 'scroll', { name: 'scroll, each step of 120 px', goal: 1.15 }),
    ...blankLines(result),
  ];
}

const tableOf = (id: string, count: number): Row => ({
  id,
  title: `Table of ${count.toLocaleString('en')} rows`,
  measure: (bench) => atSize(bench, count),
});

export const table = tableOf('table', 10_000);
export const largeTable = tableOf('large-table', 100_000);

/** First paints alone: of rows in no order, and of more rows than others. */
export const size: Row = {
  id: 'size',
  title: 'Table: order and number of the rows given',
  async measure(bench) {
    const shuffled = tablesOf(bench).map((each) => ({
      ...each,
      count: 100_000,
      order: 'shuffled' as const,
    }));
    const few = { ...ours, name: 'few', count: 1_000, order: 'sorted' as const };
    const many = { ...few, name: 'many', count: 100_000 };
    const contestants: Sized[] = [...shuffled, few, many];
    const result = await interleaved(bench, contestants, async (visit, sized) => ({
      first: await first(visit, sized),
      scroll:
        sized.order === 'sorted'
          ? (await visit.cost('bench.scroll()')) / (await visit.call<number>('bench.steps'))
          : 0,
    }));
    const sizeLine = (key: string, name: string): Line => ({
      name,
      unit: 'ms',
      ours: result.get(many)?.[key],
      baseline: { name: 'our own 1,000 rows', value: result.get(few)?.[key] ?? Number.NaN },
      goal: 1.2,
    });
    return [
      lineOf(result, 'first', {
        name: '100,000 rows in no order: first paint, newest first',
        goal: 1.25,
        peerGoal: 0.75,
        note: 'the grids draw them as they are given, unsorted',
      }),
      sizeLine('first', 'cost of size: first paint of 100,000 rows'),
      sizeLine('scroll', 'cost of size: scroll, each step of 120 px'),
    ];
  },
};
