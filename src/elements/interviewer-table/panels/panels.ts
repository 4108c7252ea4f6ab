import { tablePanels } from '../../../localization/en/table-panels.ts';
import { addEnglish } from '../../../localization/localize.ts';
import { tablePopoverStyles } from '../popover.styles.ts';
import { panelContentStyles } from './panels.styles.ts';

export { clickAgain } from '../../click-again.ts';
export { returnFocus } from '../../popover-focus.ts';
export { renderColumnList } from './column-list.ts';
export { renderLabelFilters } from './label-chips.ts';
export { renderLabelControls } from './label-controls.ts';
export const styles = [tablePopoverStyles, panelContentStyles];

addEnglish(tablePanels);
