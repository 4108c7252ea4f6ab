import type { ColumnId } from '../column-ids.ts';
import type { ColumnPreferences } from '../column-preferences.ts';
import { keepColumns, tryColumnAt } from './column-changes.ts';

export interface ColumnDrag {
  readonly preferences: ColumnPreferences;
  /** Resolves when a change is drawn. */
  readonly drawn: () => Promise<unknown>;
  /** It was let go somewhere else. */
  readonly moved: (list: Element) => void;
}

/**
 * Takes a column along with the pointer until it is let go, which is when the host hears of it; Escape
 * puts it back (#15). Who cannot drag has the buttons.
 */
export function dragColumn(
  event: PointerEvent,
  id: ColumnId,
  { preferences, drawn, moved }: ColumnDrag,
): void {
  const list = (event.currentTarget as Element).closest('ol');
  if (event.button !== 0 || !list) return;
  // The text around would be selected.
  event.preventDefault();
  const before = preferences.choice;
  const start = preferences.all.indexOf(id);
  const drag = new AbortController();
  const { signal } = drag;

  const mark = () => {
    for (const [place, item] of [...list.children].entries())
      item.classList.toggle('dragged', !signal.aborted && preferences.all[place] === id);
  };
  const end = () => {
    if (signal.aborted) return;
    drag.abort();
    mark();
    if (preferences.all.indexOf(id) === start) preferences.choice = before;
    else {
      keepColumns(preferences);
      moved(list);
    }
  };
  const listen = <Type extends keyof WindowEventMap>(
    target: EventTarget,
    type: Type,
    hear: (event: WindowEventMap[Type]) => void,
  ) => target.addEventListener(type, hear as EventListener, { signal, capture: true });

  listen(list, 'pointermove', ({ clientY }) => {
    const place = placeAt(list, clientY);
    if (place === preferences.all.indexOf(id)) return;
    tryColumnAt(preferences, id, place);
    void drawn().then(mark);
  });
  listen(list, 'pointerup', end);
  // Also when the list goes from the page, or the browser scrolls instead.
  listen(list, 'lostpointercapture', end);
  listen(window, 'keydown', (pressed) => {
    if (pressed.key !== 'Escape') return;
    // It would close the panel.
    pressed.preventDefault();
    pressed.stopPropagation();
    preferences.choice = before;
    // Before it is drawn, or a last move of the pointer would take the column along again.
    drag.abort();
    void drawn().then(mark);
  });
  // Not the item: what it shows is another column as soon as that has moved.
  list.setPointerCapture(event.pointerId);
  mark();
}

/** The place of the item at that height, or of the nearest. */
function placeAt(list: Element, y: number): number {
  const items = [...list.children];
  const below = items.findIndex((item) => y < item.getBoundingClientRect().bottom);
  return below === -1 ? items.length - 1 : below;
}
