/** getSpend (#21, #68). */
import { happenings, leftOut } from './activity.ts';
import { lastMade, numberAt, timeOf, type Book } from './book.ts';
import { startOfDay, type Span } from './clock.ts';
import { hasBaseline, inScope } from './cohort.ts';
import { divide, figure, sum } from './figure.ts';
import type { Question } from './question.ts';

const day = 86_400_000;

export function spend(book: Book, question: Question): object {
  const { currency } = book.ledger;
  const charges = happenings(book, question, 'charges', question.window);
  const total = sum(charges.map(({ amount }) => amount));
  const amounts: Record<string, number> = {};
  for (const { part, amount } of charges) amounts[part] = (amounts[part] ?? 0) + amount;
  const sorted = Object.entries(amounts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const percents = largestRemainder(
    sorted.map(([, amount]) => amount),
    total,
  );
  const before = question.baseline && hasBaseline(book, question) ? question.baseline : null;
  const of = (window: Span) =>
    sum(happenings(book, question, 'charges', window).map(({ amount }) => amount));
  return {
    exclusions: leftOut(question, (one) =>
      sum(happenings(book, one, 'charges', question.window).map(({ amount }) => amount)),
    ),
    currency,
    total: figure(
      'spend.total',
      'money',
      { numerator: total, denominator: null },
      before && { numerator: of(before), denominator: null },
      numberAt(book, 'lowSampleBelow'),
    ),
    services: sorted.map(([service, amountMinor], index) => ({
      service,
      amount: { amountMinor, currency },
      share: divide(amountMinor, total),
      percent: percents?.[index] ?? null,
    })),
    budgets: budgets(book, question),
  };
}

/** Tenths of a percent by exact remainders, so that all sum to 100.0 (#5). */
function largestRemainder(amounts: number[], total: number): number[] | null {
  if (total <= 0 || amounts.some((amount) => amount < 0)) return null;
  const parts = amounts.map((amount, index) => ({
    index,
    tenths: Number((BigInt(amount) * 1000n) / BigInt(total)),
    rest: Number((BigInt(amount) * 1000n) % BigInt(total)),
  }));
  const missing = 1000 - sum(parts.map(({ tenths }) => tenths));
  const next = parts.toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  for (const part of next.slice(0, missing)) part.tenths += 1;
  return parts.map(({ tenths }) => tenths / 10);
}

/** How far the budgets of active interviewers last; without test candidates (#7). */
function budgets(book: Book, question: Question): object[] {
  const { asOf } = question;
  const { currency, timeZones } = book.ledger;
  const timeZone = lastMade(timeZones, asOf).name;
  const spent = (id: string, from: number) =>
    sum(
      book.stories
        .filter((story) => story.interviewer.id === id && !story.test)
        .flatMap((story) => story.events)
        .filter((event) => event.type === 'cost.charged' && timeOf(event) >= from)
        .map(({ data }) => data.amountMinor as number),
    );
  return book.interviewers
    .filter(
      (one) =>
        one.budget !== null &&
        !one.test &&
        !one.archived &&
        (one.deadlineAt === null || one.deadlineAt > asOf) &&
        inScope(book, question, one),
    )
    .map(({ id, title, budget }) => {
      const { type, amount } = budget!;
      const used = spent(id, type === 'daily' ? startOfDay(timeZone, asOf) : -Infinity);
      const share = divide(used, amount.amountMinor);
      const recent = spent(id, asOf - 30 * day);
      const dailyAverage = recent === 0 ? null : recent / 30;
      const left = Math.max(0, amount.amountMinor - used);
      return {
        interviewerId: id,
        title,
        budget: { type, amount: { amountMinor: amount.amountMinor, currency } },
        spent: { amountMinor: used, currency },
        used: share,
        state: (share ?? 1) >= 1 ? 'paused' : (share ?? 1) >= 0.8 ? 'warning' : 'ok',
        dailyAverage,
        runwayDays: type === 'daily' || dailyAverage === null ? null : left / dailyAverage,
      };
    })
    .sort((a, b) => (b.used ?? 1) - (a.used ?? 1) || (a.interviewerId < b.interviewerId ? -1 : 1));
}
