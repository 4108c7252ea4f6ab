import type { LitElement } from 'lit';
import { contrastTokens, least, lowContrasts } from './contrast.ts';
import type { LowContrast } from './contrast.ts';

/** What was warned of already: every element of a page has the same colours, most often. */
const said = new Set<string>();
const shown = new Set<LitElement>();
/** A table that scrolls is drawn often, and its colours stay. */
const pause = 1_000;
const looked = new WeakMap<LitElement, { at: number; colors: string }>();

/** Warns of text that is hard to read, as soon as it is so. */
export function watchContrast(element: LitElement): void {
  element.addController({
    hostConnected: () => shown.add(element),
    hostDisconnected: () => shown.delete(element),
    hostUpdated: () => look(element),
  });
}

// Another appearance or scheme of the page draws no element anew.
setInterval(() => {
  if (!document.hidden) for (const element of shown) look(element);
}, pause);

/** Nothing to say of an element without a look, or where the visitor's own colours are in force. */
function look(element: LitElement): void {
  // Off the page nothing has a colour.
  if (!element.isConnected) return;
  if (!element.renderRoot.querySelector('[part~="base"]')) return;
  if (matchMedia('(forced-colors: active)').matches) return;
  const { at = -Infinity, colors } = looked.get(element) ?? {};
  const now = performance.now();
  if (now - at < pause) return;
  const current = colorsOf(element);
  looked.set(element, { at: now, colors: current });
  if (current !== colors) warn(element);
}

/** What the colours of an element come from, without a look at each. */
function colorsOf(element: LitElement): string {
  const style = getComputedStyle(element);
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const values = contrastTokens.map((token) => style.getPropertyValue(token));
  return [isDark, style.colorScheme, ...values].join();
}

function warn(element: LitElement): void {
  const low = lowContrasts(element).filter((pair) => !said.has(keyOf(pair)));
  if (low.length === 0) return;
  for (const pair of low) said.add(keyOf(pair));
  const lines = low.map(
    ({ text, background, ratio }) => `  ${text} on ${background}: ${ratio.toFixed(2)}:1`,
  );
  console.warn(
    `Text in <${element.localName}> is hard to read. WCAG 2.2 asks for ${least}:1.\n${lines.join('\n')}`,
  );
}

function keyOf({ text, background }: LowContrast): string {
  return `${text} ${background}`;
}
