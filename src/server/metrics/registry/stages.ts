/** How applications stand in a step of the funnel and in an entry of the summary bar (#41). */
import type { Explained } from '../definition.ts';
import { plainCount } from './plain-count.ts';

export const stageParts: readonly Explained[] = [
  plainCount(
    'step.knocked_out',
    'Knocked out in a step',
    'Of those invited in the window who entered the step, the ones knocked out in it without completing it.',
    'step_knocked_out',
  ),
  plainCount(
    'step.in_progress',
    'In progress in a step',
    'Of those invited in the window who entered the step, the ones neither through nor knocked out.',
    'step_in_progress',
  ),
  plainCount(
    'stage.not_started',
    'Stage not started',
    'Applications invited in the window that have not reached the stage.',
    'stage_not_started',
  ),
  plainCount(
    'stage.in_progress',
    'Stage in progress',
    'Applications invited in the window that have reached the stage, neither through nor knocked out.',
    'stage_in_progress',
  ),
  plainCount(
    'stage.completed',
    'Stage completed',
    'Applications invited in the window that are through with the stage and were not knocked out in any attempt.',
    'stage_completed',
  ),
  plainCount(
    'stage.knocked_out',
    'Knocked out of a stage',
    'Applications invited in the window that were knocked out in the stage, in any attempt, also when a retake was completed.',
    'stage_knocked_out',
  ),
];
