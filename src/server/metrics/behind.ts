/** The question behind a figure as the store asks it again for its applications (#172). */
import type { Behind, SelectionName } from '../store/behind/index.ts';
import { selections } from '../store/behind/index.ts';
import type { Narrowing } from '../store/behind/selection.ts';
import { actedWindow } from './acted-window.ts';
import { activityQuery, cohortQuery, type Asked } from './asked.ts';
import { stretchesOf } from './buckets.ts';
import { passMarkMicros } from './questions.ts';
import { startOfDay } from './zone.ts';

/** The applications of one side of a metric. */
export async function behind(
  name: SelectionName,
  asked: Asked,
  given: Partial<Narrowing>,
): Promise<Behind> {
  const { question, settings, workspace } = asked;
  const { window, timeZone, asOf } = question;
  const activity = activityQuery(asked);
  const zoned = selections[name].may.includes('timeZone');
  const acts = zoned ? await actedWindow(asked) : null;
  return {
    name,
    given,
    query: {
      cohort: cohortQuery(asked),
      activity,
      window,
      stretches: acts ? stretchesOf(acts, timeZone) : [],
      passMark: passMarkMicros(settings.at(asOf)),
      today: startOfDay(workspace.time_zone, asOf),
    },
  };
}
