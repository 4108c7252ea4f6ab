import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ArgsStoryFn, Renderer } from 'storybook/internal/types';
import { engagementHours, timeToEngage } from '../test/elements/fixtures/engagement.ts';
import { funnel, stages } from '../test/elements/fixtures/funnel.ts';
import { answering } from './api.ts';
import { draw } from './draw.ts';

/** It draws nothing itself: two elements show what they have of it. */
const around: ArgsStoryFn<Renderer, Record<string, unknown>> = (args, context) => {
  const provider = draw('sk-provider')(args, context) as HTMLElement;
  const inside = ['sk-funnel', 'sk-engagement-heatmap'];
  provider.append(...inside.map((tag) => document.createElement(tag)));
  return provider;
};

const meta: Meta = {
  title: 'Elements/sk-provider',
  component: 'sk-provider',
  render: around,
  parameters: {
    answers: () => ({
      '/v1/analytics/funnel': answering(funnel()),
      '/v1/analytics/summary': answering({ stages: stages() }),
      '/v1/analytics/engagement-hours': answering(engagementHours()),
      '/v1/analytics/time-to-engage': answering(timeToEngage()),
    }),
  },
};
export default meta;

/** One session for all that is inside it. */
export const Ready: StoryObj = {};

export const LanguageAndZone: StoryObj = { args: { locale: 'fr-CA', timeZone: 'Asia/Tokyo' } };

/** Tokens for all that is inside it, as data. */
export const Appearance: StoryObj = {
  args: {
    appearance: {
      '--sk-color-accent': 'light-dark(#0c6b58, #62d2b4)',
      '--sk-color-chart-1': 'light-dark(#0c6b58, #62d2b4)',
      '--sk-radius': '2px',
      '--sk-radius-small': '2px',
    },
  },
};
