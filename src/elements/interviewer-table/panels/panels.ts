import { tablePanels } from '../../../localization/en/table-panels.ts';
import { addEnglish } from '../../../localization/localize.ts';

export { renderColumnList } from './column-list.ts';
export { renderLabelFilters } from './label-chips.ts';
export { renderLabelControls } from './label-controls.ts';
export { panelContentStyles } from './panels.styles.ts';

addEnglish(tablePanels);
