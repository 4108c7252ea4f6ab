/** Whether a dialog's `close` event still holds: it comes later, and the dialog may be open again. */
export function isClosed({ currentTarget }: Event): boolean {
  return !(currentTarget as HTMLDialogElement).open;
}
