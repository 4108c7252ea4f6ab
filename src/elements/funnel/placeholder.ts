import type { Metric } from '../metric.ts';
import type { Funnel, FunnelData, FunnelStep, Stage } from './figures.ts';

const none = { completed: 0, inProgress: 0, knockedOut: 0 };
const metric = { unit: 'count', value: 0, numerator: 0, denominator: 0 } as Metric;
const bar = { ...metric, value: 1 };
const step = { ...none, name: '—', entered: 0, rate: metric } as FunnelStep;
const stage = { ...none, name: '—', notStarted: 0 } as Stage;

/**
 * Keeps the room that figures will take: loading, empty and error states are drawn over it, so that
 * nothing on the page moves when the answer comes. It holds what is drawn and no more: nobody can ask
 * it where a figure comes from.
 */
export const placeholder = {
  metrics: {
    invited: bar,
    started: { ...bar, value: 0.6 },
    completed: { ...bar, value: 0.35 },
    responseRate: metric,
    completionRate: metric,
    dropOffRate: metric,
    pipelineRate: metric,
  },
  dropOff: { knockedOut: metric, dismissed: metric, abandoned: metric, inProgress: metric },
  stages: Array<Stage>(5).fill(stage),
  steps: Array<FunnelStep>(3).fill(step),
} as Partial<FunnelData> as FunnelData;

/** With as many steps and stages as there were last: most often there are as many again. */
export function roomFor({ steps, stages }: Partial<FunnelData>): FunnelData {
  return {
    ...placeholder,
    steps: steps?.map(() => step) as Funnel['steps'],
    stages: stages?.map(() => stage) ?? placeholder.stages,
  } as FunnelData;
}
