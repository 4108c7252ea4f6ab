/** What people look at: a view is one request of one element. */
import { Random } from '../../src/server/demo/random.ts';
import { day, now, seed } from './fixed.ts';
import { lastYear, panel, panelNames } from './panels.ts';
import { idOf } from './workspace.ts';

const lastMonth = { from: now - 30 * day, to: now };
const volume = ['summary', 'series interviews.volume', 'series interviews.completed'] as const;
const sorts = ['most_recent', 'most_candidates', 'oldest', 'least_candidates'] as const;
const named = panelNames as [string, ...string[]];

interface Share {
  percent: number;
  what: string;
  path(random: Random, interviewers: number): string;
}

const oneOf = (random: Random, interviewers: number) => ({
  interviewerId: idOf(random.integer(0, interviewers - 1)),
});

export const mix: Share[] = [
  {
    percent: 55,
    what: "any panel of one interviewer's last 30 days",
    path: (random, count) => panel(random.pick(named), lastMonth, oneOf(random, count)).path,
  },
  {
    percent: 20,
    what: 'the interviewers table by any sort',
    path: (random) => `/v1/interviewers?limit=50&sort=${random.pick(sorts)}`,
  },
  {
    percent: 10,
    what: "the candidates completed last, the workspace's or one interviewer's",
    path(random, count) {
      const query = new URLSearchParams({ sort: 'recently_completed', limit: '20' });
      if (random.chance(0.5)) query.set('interviewerId', oneOf(random, count).interviewerId);
      return `/v1/candidates?${query}`;
    },
  },
  {
    percent: 13,
    what: "the workspace's cards and series of the last 30 days",
    path: (random) => panel(random.pick(volume), lastMonth).path,
  },
  {
    percent: 2,
    what: "any panel of the workspace's last year",
    path: (random) => panel(random.pick(named), lastYear).path,
  },
];

/** The same views in the same order for as many interviewers. */
export function viewsOf(interviewers: number, count: number): string[] {
  const random = new Random(seed);
  const [first, ...rest] = mix as [Share, ...Share[]];
  const weights = mix.map(({ percent }) => percent / 100);
  return Array.from({ length: count }, () =>
    random.weighted([first, ...rest], weights).path(random, interviewers),
  );
}
