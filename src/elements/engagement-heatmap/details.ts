/** What is drawn only when somebody asks for it. */
import type { LitElement } from 'lit';
import { engagementDetails } from '../../localization/en/engagement-details.ts';
import { addEnglish } from '../../localization/localize.ts';
import { dataTableStyles } from '../data-table.styles.ts';
import { ExplanationPanel, explanationPanelStyles } from '../explanation-panel.ts';
import { noteStyles } from '../notes.styles.ts';
import type { Explained } from '../metric-account.ts';
import type { Figure } from './view.ts';
import * as explained from './explained.ts';
import { missingStyles } from './missing.styles.ts';
import { pointedStyles } from './pointed.styles.ts';
import { SkHourSelectEvent } from './select-event.ts';

export { clickAgain } from '../click-again.ts';
export { renderMissing } from './missing.ts';
export { Moves } from './moves.ts';
export { renderNotes } from './notes.ts';
export { renderTables } from './tables.ts';
export const styles = [
  dataTableStyles,
  ...explanationPanelStyles,
  noteStyles,
  missingStyles,
  pointedStyles,
];

/** Cells are told to the page as well. */
function tell(subject: Explained): Event | undefined {
  return 'cell' in subject ? new SkHourSelectEvent(subject as explained.CellExplained) : undefined;
}

export const openExplanation = (host: LitElement) =>
  new ExplanationPanel<Figure>(host, (figure) => figure(explained), tell);

addEnglish(engagementDetails);
