import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  engagement,
  engagementHours,
  nothingHappened,
  timeToEngage,
} from '../test/elements/fixtures/engagement.ts';
import { hostile } from '../test/elements/fixtures/hostile.ts';
import { answering, failing, never, onceThenFailing, refusing, unreachable } from './api.ts';
import type { Answers } from './api.ts';
import { draw } from './draw.ts';
import { goOffline, loadAgain } from './states.ts';

const meta: Meta = {
  title: 'Elements/sk-engagement-heatmap',
  component: 'sk-engagement-heatmap',
  render: draw('sk-engagement-heatmap'),
};
export default meta;

const hours = answering(engagementHours());
const waits = answering(timeToEngage());
const figures =
  (hoursAnswer: Answers[string], waitsAnswer = waits) =>
  () => ({
    '/v1/analytics/engagement-hours': hoursAnswer,
    '/v1/analytics/time-to-engage': waitsAnswer,
  });
const nothing = nothingHappened();

export const Ready: StoryObj = { parameters: { answers: figures(hours) } };

export const Loading: StoryObj = { parameters: { answers: figures(never, never) } };

export const Empty: StoryObj = {
  parameters: { answers: figures(answering(nothing.hours), answering(nothing.timeToEngage)) },
};

export const Error: StoryObj = { parameters: { answers: figures(failing, failing) } };

export const Forbidden: StoryObj = { parameters: { answers: figures(refusing, refusing) } };

export const Stale: StoryObj = {
  parameters: { answers: () => figures(onceThenFailing(hours))(), then: loadAgain },
};

export const Offline: StoryObj = {
  parameters: { answers: figures(unreachable, unreachable) },
  beforeEach: goOffline,
};

/** The hours are there, the times to engage could not be loaded. */
export const Partial: StoryObj = { parameters: { answers: figures(hours, failing) } };

export const Tables: StoryObj = { args: { data: engagement(), view: 'table' } };

export const HostileText: StoryObj = {
  args: {
    heading: hostile[3],
    timeZones: hostile.slice(0, 20).join(' '),
    data: engagement(),
  },
};
