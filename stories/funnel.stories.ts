import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { funnel, stages, step, withoutSteps } from '../test/elements/fixtures/funnel.ts';
import { hostile } from '../test/elements/fixtures/hostile.ts';
import { answering, failing, never, onceThenFailing, refusing, unreachable } from './api.ts';
import type { Answers } from './api.ts';
import { draw } from './draw.ts';
import { goOffline, loadAgain } from './states.ts';

const meta: Meta = {
  title: 'Elements/sk-funnel',
  component: 'sk-funnel',
  render: draw('sk-funnel'),
};
export default meta;

const figures = (answer: Answers[string]) => () => ({
  '/v1/analytics/funnel': answer,
  '/v1/analytics/summary': answering({ stages: stages() }),
});
const nobody = {
  invited: 0,
  started: 0,
  completed: 0,
  dropOff: [0, 0, 0, 0],
  before: null,
} as const;

export const Ready: StoryObj = { parameters: { answers: figures(answering(funnel())) } };

export const Loading: StoryObj = { parameters: { answers: figures(never) } };

export const Empty: StoryObj = {
  parameters: { answers: figures(answering(funnel(nobody, { steps: [] }))) },
};

export const Error: StoryObj = { parameters: { answers: figures(failing) } };

export const Forbidden: StoryObj = { parameters: { answers: figures(refusing) } };

export const Stale: StoryObj = {
  parameters: { answers: () => figures(onceThenFailing(answering(funnel())))(), then: loadAgain },
};

export const Offline: StoryObj = {
  parameters: { answers: figures(unreachable) },
  beforeEach: goOffline,
};

/** An older server leaves the steps out of its answer. */
export const Partial: StoryObj = { parameters: { answers: figures(answering(withoutSteps())) } };

export const Tables: StoryObj = {
  args: { data: { ...funnel(), stages: stages() }, view: 'table' },
};

/** Somebody chose a step in the summary bar: the figures are of those who reached it. */
export const Stage: StoryObj = {
  args: {
    stage: 'right-to-work',
    data: {
      ...funnel({ invited: 588, started: 588, completed: 329, dropOff: [78, 14, 98, 69] }),
      stages: stages(),
    },
  },
};

/** Too few candidates to go by, and nothing to compare with. */
export const LowSample: StoryObj = {
  args: {
    data: funnel({ invited: 14, started: 9, completed: 4, dropOff: [2, 1, 1, 1], before: null }),
  },
};

export const HostileText: StoryObj = {
  args: {
    heading: hostile[0],
    data: funnel({}, { steps: hostile.slice(0, 40).map((text) => step(text, text, [3, 2, 1])) }),
  },
};
