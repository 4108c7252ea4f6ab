// How dialogs close, where browsers have their own ways.

/** Whether a dialog's `close` event still holds: it comes later, and the dialog may be open again. */
export function isClosed({ currentTarget }: Event): boolean {
  return !(currentTarget as HTMLDialogElement).open;
}

/** Keeps a dialog open: browsers let each second Escape through, whatever becomes of its `cancel`. */
export function holdEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault();
}
