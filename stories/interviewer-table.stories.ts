import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { hostile } from '../test/elements/fixtures/hostile.ts';
import { interviewer, interviewers, labels, page } from '../test/elements/fixtures/interviewers.ts';
import { answering, failing, never, onceThenFailing, refusing, unreachable } from './api.ts';
import type { Answers } from './api.ts';
import { draw } from './draw.ts';
import { editingSession } from './editing.ts';
import { goOffline, loadAgain } from './states.ts';

const meta: Meta = {
  title: 'Elements/sk-interviewer-table',
  component: 'sk-interviewer-table',
  render: draw('sk-interviewer-table'),
};
export default meta;

const some = answering(page(interviewers(40)));
const list = (answer: Answers[string]) => () => ({
  '/v1/interviewers': answer,
  '/v1/labels': answering({ data: labels, page: { nextCursor: null } }),
});

export const Ready: StoryObj = { parameters: { answers: list(some) } };

export const Loading: StoryObj = { parameters: { answers: list(never) } };

export const Empty: StoryObj = { parameters: { answers: list(answering(page([]))) } };

export const Error: StoryObj = { parameters: { answers: list(failing) } };

export const Forbidden: StoryObj = { parameters: { answers: list(refusing) } };

export const Stale: StoryObj = {
  parameters: { answers: () => list(onceThenFailing(some))(), then: loadAgain },
};

export const Offline: StoryObj = {
  parameters: { answers: list(unreachable) },
  beforeEach: goOffline,
};

/** The rows are there, the labels could not be loaded. */
export const Partial: StoryObj = {
  parameters: { answers: () => ({ ...list(some)(), '/v1/labels': failing }) },
};

/** With everything that the table can change. What is changed stays so until the story is drawn anew. */
export const Editing: StoryObj = {
  args: { selectable: true, canCreate: true, linkBase: 'https://interview.example/' },
  parameters: { session: editingSession },
};

/** In one scroll, without a request: the host gives the rows. */
export const ManyRows: StoryObj = { args: { data: interviewers(10_000) } };

export const NothingMatches: StoryObj = {
  args: { data: interviewers(40), search: 'nobody is called this' },
};

/** Each payload stands in the places that people and other systems can write to. */
export const HostileText: StoryObj = {
  args: {
    data: hostile.map((text, index) =>
      interviewer({
        id: `intv_${index}`,
        title: text,
        slug: text,
        steps: [{ id: 's', type: text, name: text, required: true, minimumScore: null }],
        ats: { state: 'error', provider: text, message: text },
        labels: [{ key: text, name: text, type: 'text', value: text }],
      }),
    ),
  },
};
