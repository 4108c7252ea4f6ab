import type { components } from '../../schema.ts';
import type { ActivityQuery } from '../store/activity.ts';
import { activityQuery, type Asked } from './asked.ts';

/** What there is with tests, as costly to count as without; null where tests count. */
export async function withTests(
  asked: Asked,
  count: (query: ActivityQuery) => Promise<number>,
): Promise<number | null> {
  if (asked.question.includeTest) return null;
  return count({ ...activityQuery(asked), includeTest: true });
}

/** What an activity leaves out as tests (#7), in the unit of its figure. */
export const testsLeftOut = (
  everything: number | null,
  counted: number,
): components['schemas']['Exclusion'][] =>
  everything === null ? [] : [{ reason: 'test', count: everything - counted }];
