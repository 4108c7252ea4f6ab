/** Most visitors only read, so the code for changes comes when a row's menu is opened. */
export const loadActions = () => import('./actions/actions.ts');
