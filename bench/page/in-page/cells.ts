/** What the cells of a row say, for tables that are not ours: each of at most two lines. */
import type { Interviewer } from '../../../test/elements/fixtures/interviewers.ts';
import { made } from './made.ts';

export type Cell = readonly [main: string, sub?: string];

const whole = made(() => new Intl.NumberFormat('en'));
const one = made(
  () => new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);
const percent = made(
  () => new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1 }),
);
const used = made(() => new Intl.NumberFormat('en', { style: 'percent' }));
const compact = { style: 'currency', currency: 'USD', notation: 'compact' } as const;
const money = made(() => new Intl.NumberFormat('en', { ...compact, maximumFractionDigits: 0 }));
const date = made(() => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }));
const ago = made(() => new Intl.RelativeTimeFormat('en', { style: 'narrow', numeric: 'always' }));
const states = {
  not_connected: 'Not connected',
  connected: 'Connected',
  pending_activation: 'Pending activation',
  paused: 'Paused',
  error: 'ATS error',
} as const;
const day = 86_400_000;

const dollars = ({ amountMinor }: { amountMinor: number }) => money().format(amountMinor / 100);

function since(instant: string): string {
  const minutes = Math.round((Date.parse(instant) - Date.now()) / 60_000);
  if (minutes > -60) return ago().format(minutes, 'minute');
  if (minutes > -1_440) return ago().format(Math.trunc(minutes / 60), 'hour');
  return ago().format(Math.trunc(minutes / 1_440), 'day');
}

export const columns: readonly { name: string; cell: (row: Interviewer) => Cell }[] = [
  { name: 'Interviewer', cell: ({ title, slug }) => [title, slug] },
  { name: 'Workflow', cell: ({ steps }) => [steps.length > 4 ? `+${steps.length - 3}` : ''] },
  {
    name: 'Stats',
    cell: ({ stats: { candidates, completed, completionRate } }) => [
      `${whole().format(candidates)} candidates`,
      `${completionRate === null ? '–' : percent().format(completionRate)} · ${whole().format(completed)} completed`,
    ],
  },
  {
    name: 'ATS',
    cell: ({ ats: { state, provider, lastSyncAt } }) => [
      states[state],
      lastSyncAt === null ? '' : `${provider} · ${since(lastSyncAt)}`,
    ],
  },
  {
    name: 'CSAT',
    cell: ({ csat: { score, responses } }) =>
      score === null ? ['–'] : [one().format(score.value), `${whole().format(responses)} ratings`],
  },
  {
    name: 'Spend',
    cell: ({ spend }) => [
      `${dollars(spend.spent)} / ${spend.budget ? dollars(spend.budget.amount) : '–'}`,
      spend.used === null ? 'No budget' : `${used().format(spend.used)} used`,
    ],
  },
  { name: 'Labels', cell: ({ labels }) => [labels.length > 2 ? `+${labels.length - 2}` : ''] },
  { name: 'Subs', cell: ({ subscribers }) => [whole().format(subscribers)] },
  {
    name: 'Deadline',
    cell: ({ deadlineAt }) => [deadlineAt === null ? '–' : date().format(Date.parse(deadlineAt))],
  },
  { name: 'Created', cell: ({ createdAt }) => [since(createdAt)] },
  {
    name: 'Active',
    cell: ({ activatedAt }) => {
      if (activatedAt === null) return ['–'];
      const hours = Math.floor((Date.now() - Date.parse(activatedAt)) / (day / 24));
      return [`${Math.floor(hours / 24)} days`, `${hours % 24} hr`];
    },
  },
];

/** Both lines as one, as a grid of plain cells shows it. */
export function line(cell: Cell): string {
  return cell[1] ? `${cell[0]} · ${cell[1]}` : cell[0];
}
