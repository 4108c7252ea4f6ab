import type { CSSResult, LitElement } from 'lit';

type View = Window & typeof globalThis;

/** Keeps styles on an element. A document takes no sheet of another: there it needs its own. */
export function adoptStyles(host: LitElement, styles: readonly CSSResult[]): void {
  let view: View | undefined;
  let sheets: readonly CSSStyleSheet[];
  host.addController({
    hostConnected() {
      const root = host.renderRoot as ShadowRoot;
      const { defaultView } = root.ownerDocument;
      // What is on no screen needs no look.
      if (!defaultView) return;
      if (view !== defaultView) {
        view = defaultView;
        sheets = styles.map((style) => sheetIn(defaultView, style));
      }
      root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
    },
  });
}

function sheetIn(view: View, style: CSSResult): CSSStyleSheet {
  if (view === window) return style.styleSheet as CSSStyleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  return sheet;
}
