/** What the pointer or the focus on a "+2" opens. */
export const loadDetailsPopover = () => import('./details-popover.ts');
