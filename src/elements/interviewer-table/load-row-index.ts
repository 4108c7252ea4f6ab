/** What sorts and searches rows of the host; a table of the newest is drawn without it. */
export const loadRowIndex = () => import('./row-index.ts');
