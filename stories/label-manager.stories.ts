import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { hostile } from '../test/elements/fixtures/hostile.ts';
import {
  everything,
  fourTypes,
  label,
  lacking,
  picklist,
  target,
  targets,
} from '../test/elements/fixtures/label-data.ts';
import { json } from '../test/elements/fixtures/session.ts';
import { answering, failing, never, onceThenFailing, refusing, unreachable } from './api.ts';
import type { Answers } from './api.ts';
import { draw } from './draw.ts';
import { goOffline, loadAgain } from './states.ts';

const meta: Meta = {
  title: 'Elements/sk-label-manager',
  component: 'sk-label-manager',
  render: draw('sk-label-manager'),
};
export default meta;

const listOf = (data: readonly unknown[]) =>
  answering({ data, page: { nextCursor: null, total: data.length } });

const api = (labels: Answers[string]) => (): Answers => ({
  '/v1/labels': labels,
  '/v1/missing-labels': listOf([lacking('c'), lacking('d', ['client', 'team'])]),
  '/v1/interviewers': listOf(targets()),
});

export const Ready: StoryObj = { parameters: { answers: api(listOf(fourTypes())) } };

export const Loading: StoryObj = { parameters: { answers: api(never) } };

export const Empty: StoryObj = { parameters: { answers: api(listOf([])) } };

export const Error: StoryObj = { parameters: { answers: api(failing) } };

export const Forbidden: StoryObj = { parameters: { answers: api(refusing) } };

export const Stale: StoryObj = {
  parameters: {
    answers: () => api(onceThenFailing(listOf(fourTypes())))(),
    then: loadAgain,
  },
};

export const Offline: StoryObj = {
  parameters: { answers: api(unreachable) },
  beforeEach: goOffline,
};

/** The labels are there, who lacks a required one could not be loaded. */
export const Partial: StoryObj = {
  parameters: {
    answers: () => ({ ...api(listOf(fourTypes()))(), '/v1/missing-labels': failing }),
  },
};

/** With data of the page's own it makes no request, and may change all. */
export const DataOfThePage: StoryObj = { args: { data: everything() } };

export const ReadOnly: StoryObj = { args: { data: everything(), readOnly: true } };

export const Apply: StoryObj = {
  args: { data: everything(), view: 'apply', interviewerId: 'a b' },
};

export const Missing: StoryObj = {
  args: {
    view: 'missing',
    data: { labels: fourTypes(), interviewers: [...targets(), target('d', { open: true })] },
  },
};

/** More than a page of them. */
export const MissingMany: StoryObj = {
  args: {
    view: 'missing',
    data: {
      labels: fourTypes(),
      interviewers: Array.from({ length: 60 }, (_, index) => target(`n${index}`)),
    },
  },
};

/** A token for one client: the label that its rows are chosen by is read-only to it. */
export const ForOneClient: StoryObj = {
  parameters: {
    answers: () => ({
      ...api(listOf(fourTypes().map((each) => ({ ...each, readOnly: each.key === 'client' }))))(),
      '/v1/missing-labels': () => json({ data: [], page: { nextCursor: null, total: 0 } }),
    }),
  },
};

// The API takes no name that is nothing but spaces.
const names = hostile.filter((text) => text.trim() !== '');

export const HostileText: StoryObj = {
  args: {
    heading: hostile[5],
    data: {
      labels: [
        picklist(Object.fromEntries(names.map((text) => [text, 1])), { name: names[0] ?? '' }),
        ...names.map((text, index) => label({ key: `k${index}`, name: text, description: text })),
      ],
      interviewers: names.map((text, index) => ({ ...target(`i${index}`), title: text })),
    },
  },
};
