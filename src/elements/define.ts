import type { CSSResult, LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.ts';

/** Registers a tag once: two copies of the package on one page share the first one's elements. */
export function define(tag: string, constructor: typeof LitElement): void {
  if (!customElements.get(tag)) customElements.define(tag, constructor);
  // Read when the code comes, as a page's own sheets are, and not when the first one is to be drawn.
  const styles = constructor.elementStyles as CSSResult[];
  for (const style of styles) void style.styleSheet;
  // Lit would adopt them once, and those of this document in any.
  constructor.elementStyles = [];
  constructor.addInitializer((element) => adoptStyles(element as LitElement, styles));
  watchInDevelopment(tag, constructor);
}

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Bundlers put a text in place of the condition, and leave the rest out of what they publish. */
function watchInDevelopment(tag: string, constructor: CustomElementConstructor): void {
  try {
    // eslint-disable-next-line no-restricted-properties -- nothing is read: see above
    if (process.env.NODE_ENV === 'development') {
      void import('./development.ts').then(({ watch }) => watch(tag, constructor));
    }
  } catch {
    // A page without a bundler has no `process`, and no notion of development.
  }
}
