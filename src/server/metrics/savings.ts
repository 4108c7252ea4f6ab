import { attemptsByType } from '../store/activity.ts';
import { stepsOfWorkflows } from '../store/workflows.ts';
import { activityQuery, type Asked } from './asked.ts';
import type { Window } from './baseline.ts';

/** Which of a recruiter's tasks a step replaces (#76); another type counts under its own name. */
const serviceOf: Record<string, string> = { web_interview: 'voice', conversational_sms: 'sms' };

/**
 * Completed attempts × minutes by hand ÷ 60 × hourly cost, each as it held when the attempt was
 * completed; in minor units, rounded once at the end (#76).
 */
export async function grossSavings(asked: Asked, window: Window | null): Promise<number> {
  const { reader, settings, question, chosen } = asked;
  const types = await stepsOfWorkflows(reader, chosen, 'step_type');
  const { from, to } = window ?? { from: 0, to: question.asOf + 1 };
  const bounds = [from, ...settings.changesWithin(from, to), to];
  const sixtieths = await Promise.all(
    bounds.slice(0, -1).map(async (start, index) => {
      const end = bounds[index + 1] ?? to;
      const { hourlyCostMinor, manualMinutes } = settings.at(start);
      const stretch = { from: start, to: end };
      const attempts = await attemptsByType(reader, activityQuery(asked), stretch, types);
      const minutes = [...attempts].map(
        ([stepType, count]) => count * (manualMinutes[serviceOf[stepType] ?? stepType] ?? 0),
      );
      return minutes.reduce((sum, one) => sum + one, 0) * hourlyCostMinor;
    }),
  );
  return Math.round(sixtieths.reduce((sum, one) => sum + one, 0) / 60);
}
