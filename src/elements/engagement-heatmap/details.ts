/** What is drawn only when somebody asks for it. */
import { engagementDetails } from '../../localization/en/engagement-details.ts';
import { addEnglish } from '../../localization/localize.ts';
import type { Localize } from '../../localization/localize.ts';
import { dataTableStyles } from '../data-table.styles.ts';
import { renderAccount as renderAccountOf } from '../explanation-account.ts';
import { explanationStyles } from '../explanation.styles.ts';
import type { MetricScope } from '../metric-account.ts';
import type { Figure } from './answers.ts';
import * as explained from './explained.ts';

export { Moves } from './moves.ts';
export { renderNotes } from './notes.ts';
export { SkHourSelectEvent } from './select-event.ts';
export { renderTables } from './tables.ts';
export const styles = [dataTableStyles, explanationStyles];

export const renderAccount = (figure: Figure, scope: MetricScope, localize: Localize) =>
  renderAccountOf(() => figure(explained), scope, localize);

addEnglish(engagementDetails);
