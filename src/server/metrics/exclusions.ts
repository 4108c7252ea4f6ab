import type { components } from '../../schema.ts';
import type { ActivityQuery } from '../store/activity.ts';
import { activityQuery, type Asked } from './asked.ts';

/**
 * What an activity leaves out as tests (#7), in the unit of its figure: all there is less what was
 * counted. As costly as counting once more.
 */
export async function testsLeftOut(
  asked: Asked,
  counted: number,
  all: (query: ActivityQuery) => Promise<number>,
): Promise<components['schemas']['Exclusion'][]> {
  if (asked.question.includeTest) return [];
  const everything = await all({ ...activityQuery(asked), includeTest: true });
  return [{ reason: 'test', count: everything - counted }];
}
