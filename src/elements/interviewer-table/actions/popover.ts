import type { LitElement } from 'lit';
import type { HeldClick } from '../../click-again.ts';

/** Beside the button, where the browser can place it there. */
export function showAt(button: HTMLElement, popover: HTMLElement): void {
  (popover as { showPopover?(options: { source: HTMLElement }): void }).showPopover?.({
    source: button,
  });
}

/** Browsers lose the way back to a button inside a shadow root. */
export function focusIsLost(host: LitElement, from: HTMLElement | null): boolean {
  const focused = (host.renderRoot as ShadowRoot).activeElement;
  return (!focused && document.activeElement === document.body) || from?.contains(focused) === true;
}

/** A click made now. */
export function clickOf(button: HTMLElement): HeldClick {
  const { activeElement } = button.getRootNode() as ShadowRoot;
  return [button, activeElement ?? document.activeElement];
}
