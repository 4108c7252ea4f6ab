import { html } from 'lit';
import type { ActionId } from '../action-ids.ts';

export interface MenuItem {
  readonly id: ActionId;
  readonly text: string;
  readonly run: () => void;
}

/** A menu as desktop applications have it: arrow keys, Home and End move, Enter and Space choose. */
export function renderMenu(
  name: string,
  items: readonly MenuItem[],
  toggled: (event: Event) => void,
  leave: () => void,
) {
  const onKeydown = (event: KeyboardEvent) => (event.key === 'Tab' ? leave() : move(event));
  return html`<div
    id="action-menu"
    popover
    part="panel menu"
    class="panel menu"
    role="menu"
    aria-label=${name}
    @toggle=${toggled}
    @keydown=${onKeydown}
  >
    ${items.map(
      ({ id, text, run }) =>
        html`<button
          part="menu-item menu-${id}"
          class="choice"
          type="button"
          role="menuitem"
          tabindex="-1"
          @click=${run}
        >
          ${text}
        </button>`,
    )}
  </div>`;
}

function move(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(event.target as HTMLElement);
  const target = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  items.at(target % items.length)?.focus();
}
