/** What the buttons of the toolbar open; most visitors open none of it. */
export const loadPanels = () => import('./panels/panels.ts');
