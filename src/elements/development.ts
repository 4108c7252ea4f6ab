import { LitElement } from 'lit';
import { least, lowContrasts } from './contrast.ts';
import type { LowContrast } from './contrast.ts';

/** What was warned of already: every element of a page has the same colours, most often. */
const said = new Set<string>();
/** A table that scrolls is drawn often, and its colours stay. */
const pause = 1_000;
const looked = new WeakMap<Element, number>();

/** In development alone: tells whoever works on a page what its visitors will stumble over. */
export function watch(tag: string, constructor: CustomElementConstructor): void {
  if (!isDrawn(constructor)) return;
  constructor.addInitializer((element) =>
    element.addController({ hostUpdated: () => warn(element as LitElement) }),
  );
  // Those that were on the page before this code was.
  for (const element of document.querySelectorAll<LitElement>(tag)) {
    void element.updateComplete.then(() => warn(element));
  }
}

function isDrawn(constructor: CustomElementConstructor): constructor is typeof LitElement {
  return constructor.prototype instanceof LitElement;
}

/** Nothing to say of an element without a look, or where the visitor's own colours are in force. */
function warn(element: LitElement): void {
  // Off the page nothing has a colour.
  if (!element.isConnected) return;
  if (!element.renderRoot.querySelector('[part~="base"]')) return;
  if (matchMedia('(forced-colors: active)').matches) return;
  const now = performance.now();
  if (now - (looked.get(element) ?? -Infinity) < pause) return;
  looked.set(element, now);
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
