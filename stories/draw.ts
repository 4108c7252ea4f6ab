import type { ArgsStoryFn, Renderer } from 'storybook/internal/types';
import type { Session } from '../src/client/session.ts';
import { sessionOver } from './api.ts';
import type { Answers } from './api.ts';

/** What a story says beside its args. */
export interface StoryParameters {
  /** Answers of the API that the element asks; it asks none with `data`. */
  readonly answers?: () => Answers;
  /** A session over an API of the story's own, in place of answers. */
  readonly session?: () => Session;
  /** Brings the element into its state, once it is drawn. */
  readonly then?: (element: HTMLElement) => Promise<void>;
}

/**
 * Draws the element, its properties from the args and its custom properties from those of that name.
 * Each drawing has an API of its own, so that the first answer is the first one again.
 */
export function draw(tag: string): ArgsStoryFn<Renderer, Record<string, unknown>> {
  return (args, { parameters }) => {
    const { answers, session, then } = parameters as StoryParameters;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(args)) {
      if (value === undefined) continue;
      if (name.startsWith('--')) element.style.setProperty(name, String(value));
      else Object.assign(element, { [name]: value });
    }
    if (answers) Object.assign(element, { session: sessionOver(answers()) });
    if (session) Object.assign(element, { session: session() });
    if (then) void then(element);
    return element;
  };
}
