/** What is drawn only when somebody asks for it. */
import type { LitElement } from 'lit';
import { dataTableStyles } from '../data-table.styles.ts';
import { ExplanationPanel, explanationPanelStyles } from '../explanation-panel.ts';

export { renderTables } from './tables.ts';
export const styles = [dataTableStyles, ...explanationPanelStyles];

export const openExplanation = (host: LitElement) =>
  new ExplanationPanel(host, (figure) => figure());
