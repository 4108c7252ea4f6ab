/** What is drawn only when somebody asks for it. */
import { dataTableStyles } from '../data-table.styles.ts';
import { explanationStyles } from '../explanation.styles.ts';

export { renderAccount } from '../explanation-account.ts';
export { renderTables } from './tables.ts';
export const styles = [dataTableStyles, explanationStyles];
