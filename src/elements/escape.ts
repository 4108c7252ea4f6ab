/** An Escape that closes one of an element's popovers or dialogs does not close what the element stands in. */
export function keepEscape(event: KeyboardEvent): void {
  const element = event.currentTarget as Element;
  const open = event.key === 'Escape' && element.querySelector(':popover-open, dialog:modal');
  if (open) event.stopPropagation();
}
