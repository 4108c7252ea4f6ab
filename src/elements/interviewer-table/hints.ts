// What cells tell in full: a pointer by a `title`, whoever comes by keyboard by a description of what
// has the focus. Both are written when somebody asks, again when their row changes, and are taken off.
import { tableDetails } from '../../localization/en/table-details.ts';
import { addEnglish } from '../../localization/localize.ts';
import type { Localize } from '../../localization/localize.ts';
import type { Hint } from './cells/hint.ts';

type Hinted = Element & { hint: Hint };

const isHinted = (element: Element): element is Hinted =>
  typeof (element as Partial<Hinted>).hint === 'function';

/** A pointer came upon an element: the inmost around it that has something to tell does. */
export function point(target: Element): void {
  let at: Element | null = target;
  while (at && at.localName !== 'tr' && !isHinted(at)) at = at.parentElement;
  if (!at || !isHinted(at)) return;
  const hinted = at;
  keep(hinted, 'title', () => hinted.hint(), 'pointerout');
}

/** The focus came upon a control: the name of a row tells of all of it, what is in a cell of that. */
export function describe(control: Element, localize: Localize): void {
  // Another may have it by now; what there is no room for has a popover of its own.
  if (!control.matches(':focus:not([data-more])')) return;
  const around = control.closest(control.matches('[data-open]') ? 'tr' : 'th, td');
  if (around) keep(control, 'aria-description', () => textOf(around, localize), 'blur');
}

function textOf(around: Element, localize: Localize): string {
  const cells = around.matches('tr') ? [...around.children] : [around];
  return cells
    .flatMap((cell) => {
      const hints = [cell, ...cell.querySelectorAll(':not([hidden])')].filter(isHinted).map(untold);
      const texts = hints.filter((hint) => hint !== undefined);
      if (texts.length === 0) return [];
      const text = texts.reduce((first, second) => localize.term('joined', first, second));
      const column = (cell as HTMLElement).dataset['label'];
      return localize.term('sentence', column ? localize.term('labelled', column, text) : text);
    })
    .join(' ');
}

/** Nothing, where it only says again what is read out anyway. */
function untold(element: Hinted): string | undefined {
  const hint = element.hint();
  const names = [element, ...element.querySelectorAll('[aria-label]')].map(
    (each) => each.ariaLabel,
  );
  return hint && [...names, element.textContent].some((said) => said?.includes(hint))
    ? undefined
    : hint;
}

/** Until `end`, also while the row is drawn anew, be it that it is about another interviewer then. */
function keep(element: Element, name: string, text: Hint, end: string): void {
  const tell = () => {
    const now = text();
    if (!now) element.removeAttribute(name);
    else if (now !== element.getAttribute(name)) element.setAttribute(name, now);
  };
  const changes = new MutationObserver(tell);
  const row = element.closest('tr');
  if (row) changes.observe(row, { characterData: true, childList: true, subtree: true });
  const leave = () => {
    changes.disconnect();
    element.removeAttribute(name);
  };
  element.addEventListener(end, leave, { once: true });
  tell();
}

addEnglish(tableDetails);
