import type { CSSResult, LitElement } from 'lit';

/** Styles of a part that is loaded after its element was made. */
export function adoptStyles(host: LitElement, styles: readonly CSSResult[]): void {
  const root = host.renderRoot as ShadowRoot;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
