/** An Escape that closes one of an element's popovers does not close what the element stands in. */
export function keepEscape(event: KeyboardEvent): void {
  const element = event.currentTarget as Element;
  if (event.key === 'Escape' && element.querySelector(':popover-open')) event.stopPropagation();
}
