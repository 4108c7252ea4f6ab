/** When a story has come into the state that its name promises. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { root } from '../../scripts/command.ts';
import type { Story, StoryPage } from './storybook.ts';

export const statuses = [
  ...['loading', 'ready', 'empty', 'error', 'forbidden', 'stale', 'offline', 'partial'],
];

export const elements = (
  JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Package
).modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((each): each is CustomElementDeclaration => 'tagName' in each);

/** Those that a story can show: with states. */
export const drawn = elements.filter(({ cssStates = [] }) => cssStates.length > 0);

/** The state that the name of a story promises; null where its element has something to show. */
function promised({ id }: Story): string | null {
  const name = id.slice(id.lastIndexOf('--') + 2);
  return statuses.includes(name) ? name : null;
}

/** Waits until every element of the story on the page is in that state, or in any but loading. */
export async function settled({ page }: StoryPage, story: Story): Promise<void> {
  const tags = JSON.stringify(drawn.map(({ tagName }) => tagName).join());
  const state = promised(story);
  const wanted = state ? `:state(${state})` : ':not(:state(loading))';
  await page.waitForFunction(
    `(() => { const all = [...document.querySelectorAll(${tags})];
      return all.length > 0 && all.every((each) => each.matches(${JSON.stringify(wanted)})); })()`,
    { timeout: 30_000, polling: 20 },
  );
}
