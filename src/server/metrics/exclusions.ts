import type { components } from '../../schema.ts';
import type { ActivityQuery } from '../store/activity.ts';
import { activityQuery, type Asked } from './asked.ts';

/** What an activity leaves out as tests (#7), in the unit of its figure; nothing where tests count. */
export async function testsLeftOut(
  asked: Asked,
  count: (tests: ActivityQuery) => Promise<number>,
): Promise<components['schemas']['Exclusion'][]> {
  if (asked.question.includeTest) return [];
  const tests = { ...activityQuery(asked), onlyTests: true };
  return [{ reason: 'test', count: await count(tests) }];
}
