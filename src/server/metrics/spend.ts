/** Charges by service and how far the budgets last (#21, #68, #78). */
import type { components } from '../../schema.ts';
import { activitySum, chargesByService } from '../store/activity.ts';
import { spentSince } from '../store/interviewer-figures.ts';
import { listInterviewerRows, type ListedInterviewer } from '../store/interviewers.ts';
import { activityQuery, type Asked } from './asked.ts';
import { testsLeftOut } from './exclusions.ts';
import { rate } from './figure.ts';
import { spendState } from './spend-state.ts';
import { activityFigure } from './summary.ts';
import { startOfDay } from './zone.ts';

type Answer = components['schemas']['Spend'];
type Budget = components['schemas']['BudgetState'];

const day = 86_400_000;
const runwayDays = 30;
const mostBudgets = 200;

export async function spend(
  asked: Asked,
): Promise<Pick<Answer, 'exclusions' | 'currency' | 'total' | 'services' | 'budgets'>> {
  const { reader, question, workspace } = asked;
  const [parts, total, exclusions, left] = await Promise.all([
    chargesByService(reader, activityQuery(asked), question.window),
    activityFigure(asked, 'spend'),
    testsLeftOut(asked, (tests) => activitySum(reader, 'charges', tests, question.window)),
    budgets(asked),
  ]);
  return {
    exclusions,
    currency: workspace.currency,
    total,
    services: services(parts, total.value ?? 0, workspace.currency),
    budgets: left,
  };
}

function services(
  parts: ReadonlyMap<string, number>,
  total: number,
  currency: string,
): Answer['services'] {
  const sorted = [...parts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const percents = tenthsOfPercent(
    sorted.map(([, amount]) => amount),
    total,
  );
  return sorted.map(([service, amountMinor], index) => ({
    service,
    amount: { amountMinor, currency },
    share: rate(amountMinor, total),
    percent: percents === null ? null : (percents[index] ?? 0) / 10,
  }));
}

/** Shares in tenths of a percent by largest remainder, so that they sum to 1,000 (#5). */
function tenthsOfPercent(amounts: readonly number[], total: number): number[] | null {
  if (total <= 0 || amounts.some((amount) => amount < 0)) return null;
  const floors = amounts.map((amount) => Math.floor((amount * 1000) / total));
  const left = 1000 - floors.reduce((sum, value) => sum + value, 0);
  const byRemainder = amounts
    .map((amount, index) => ({ index, remainder: (amount * 1000) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}

/** Active interviewers with a budget, the most used first. */
async function budgets(asked: Asked): Promise<Budget[]> {
  const { reader, question, workspace } = asked;
  const now = question.asOf;
  const rows = await listInterviewerRows(reader, {
    filter: question.interviewers,
    status: 'active',
    sort: 'oldest',
    limit: 100_000,
    now,
  });
  const budgeted = rows.filter(
    (row) => row.budget_type !== null && row.budget_minor !== null && row.test === 0,
  );
  const ids = budgeted.map((row) => row.interviewer_id);
  const [today, recent] = await Promise.all([
    spentSince(reader, ids, startOfDay(workspace.time_zone, now)),
    spentSince(reader, ids, now - runwayDays * day),
  ]);
  return budgeted
    .map((row) =>
      budgetOf(
        row,
        today.get(row.interviewer_id) ?? 0,
        recent.get(row.interviewer_id) ?? 0,
        workspace.currency,
      ),
    )
    .sort((a, b) => (b.used ?? 1) - (a.used ?? 1) || (a.interviewerId < b.interviewerId ? -1 : 1))
    .slice(0, mostBudgets);
}

function budgetOf(row: ListedInterviewer, today: number, recent: number, currency: string): Budget {
  const amount = row.budget_minor ?? 0;
  const spent = row.budget_type === 'daily' ? today : row.spent_minor;
  const { used, state } = spendState(spent, amount);
  const dailyAverage = recent === 0 ? null : recent / runwayDays;
  const lasting = row.budget_type === 'all_time' && dailyAverage !== null;
  return {
    interviewerId: row.interviewer_id,
    title: row.title,
    budget: {
      type: row.budget_type as 'all_time' | 'daily',
      amount: { amountMinor: amount, currency },
    },
    spent: { amountMinor: spent, currency },
    used,
    state,
    dailyAverage,
    runwayDays: lasting ? Math.max(0, amount - spent) / dailyAverage : null,
  };
}
