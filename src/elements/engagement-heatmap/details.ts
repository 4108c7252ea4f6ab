/** What is drawn only when somebody asks for it. */
import type { LitElement } from 'lit';
import { engagementDetails } from '../../localization/en/engagement-details.ts';
import { addEnglish } from '../../localization/localize.ts';
import { dataTableStyles } from '../data-table.styles.ts';
import { ExplanationPanel, explanationPanelStyles } from '../explanation-panel.ts';
import { noteStyles } from '../notes.styles.ts';
import type { EngagementHours, Figure } from './answers.ts';
import * as explained from './explained.ts';
import { missingStyles } from './missing.styles.ts';
import type { HourCell } from './plan.ts';
import { SkHourSelectEvent } from './select-event.ts';

export { renderMissing } from './missing.ts';
export { Moves } from './moves.ts';
export { renderNotes } from './notes.ts';
export { renderTables } from './tables.ts';
export const styles = [dataTableStyles, ...explanationPanelStyles, noteStyles, missingStyles];

export function tellHour({ currentTarget }: Event, cell: HourCell, hours: EngagementHours): void {
  currentTarget?.dispatchEvent(new SkHourSelectEvent(cell, hours));
}

export const openExplanation = (host: LitElement) =>
  new ExplanationPanel<Figure>(host, (figure) => figure(explained));

addEnglish(engagementDetails);
