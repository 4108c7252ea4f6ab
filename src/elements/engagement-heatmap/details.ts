/** What is drawn only when somebody asks for it. */
export { renderAccount } from '../explanation-account.ts';
export { renderTables } from './tables.ts';
