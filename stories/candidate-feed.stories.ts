import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { candidate, inOrder, numbered } from '../test/elements/fixtures/candidates.ts';
import type { Candidate } from '../test/elements/fixtures/candidates.ts';
import { hostile } from '../test/elements/fixtures/hostile.ts';
import { json } from '../test/elements/fixtures/session.ts';
import { failing, never, onceThenFailing, refusing, unreachable } from './api.ts';
import type { Answers } from './api.ts';
import { draw } from './draw.ts';
import { goOffline, loadAgain } from './states.ts';

const meta: Meta = {
  title: 'Elements/sk-candidate-feed',
  component: 'sk-candidate-feed',
  render: draw('sk-candidate-feed'),
  args: { candidateUrl: '#/candidates/{id}' },
};
export default meta;

const names = [
  'Zoë Ångström',
  'Tremaine Okafor',
  '佐藤 花子',
  'محمد العبد الله',
  'Ana Núñez',
  null,
];
const decisions = ['none', 'shortlisted', 'none', 'dismissed', 'none', 'hired'] as const;
const people = Array.from({ length: 30 }, (_, index) =>
  numbered(index, {
    name: names[index % names.length] ?? null,
    decision: decisions[index % decisions.length] ?? 'none',
    knockedOut: index % 7 === 3,
    test: index % 11 === 5,
    score: index % 9 === 8 ? null : (index * 37) % 101,
  }),
);

const listOf =
  (candidates: readonly Candidate[]): Answers[string] =>
  (query) =>
    json({
      data: inOrder(candidates, query.get('sort') ?? ''),
      page: { nextCursor: null, total: candidates.length },
      lastEventId: '1',
    });
const list = (answer: Answers[string]) => () => ({ '/v1/candidates': answer });
const some = listOf(people);

export const Ready: StoryObj = { parameters: { answers: list(some) } };

export const Loading: StoryObj = { parameters: { answers: list(never) } };

export const Empty: StoryObj = { parameters: { answers: list(listOf([])) } };

export const Error: StoryObj = { parameters: { answers: list(failing) } };

export const Forbidden: StoryObj = { parameters: { answers: list(refusing) } };

export const Stale: StoryObj = {
  parameters: { answers: () => list(onceThenFailing(some))(), then: loadAgain },
};

export const Offline: StoryObj = {
  parameters: { answers: list(unreachable) },
  beforeEach: goOffline,
};

/** The rows are there, the workspace's settings could not be loaded. */
export const Partial: StoryObj = {
  parameters: { answers: () => ({ ...list(some)(), '/v1/session': failing }) },
};

export const TopRated: StoryObj = {
  args: { sort: 'top_rated', topRatedFrom: 80, data: people },
};

export const Paused: StoryObj = { args: { paused: true }, parameters: { answers: list(some) } };

export const HostileText: StoryObj = {
  args: {
    heading: hostile[5],
    data: hostile.map((text, index) =>
      candidate({ id: `cand_${index}`, name: text, interviewerTitle: text }),
    ),
  },
};
