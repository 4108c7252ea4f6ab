import type { Localize } from '../../../localization/localize.ts';
import type { ActionId } from '../action-ids.ts';
import type { Interviewer } from '../filters.ts';
import { archivePanel } from './archive.ts';
import type { MakePanel } from './panel.ts';
import type { SelectionItem } from './selection-bar.ts';

interface ItemOptions {
  readonly localize: Localize;
  readonly permits: (action: ActionId) => boolean;
  readonly show: (button: HTMLElement, make: MakePanel, about: readonly Interviewer[]) => void;
  readonly showLabels: (button: HTMLElement, about: readonly Interviewer[]) => void;
  readonly save: (rows: readonly Interviewer[]) => void;
}

/** What can be done with the rows ticked. O(rows ticked) where they may be archived. */
export function selectionItems(
  rows: readonly Interviewer[],
  { localize, permits, show, showLabels, save }: ItemOptions,
): SelectionItem[] {
  const archive = (id: 'archive' | 'unarchive', archived: boolean): SelectionItem[] => {
    const about = rows.filter(({ status }) => (status === 'archived') !== archived);
    const text = localize.term(archived ? 'actionArchive' : 'actionUnarchive');
    const run = (button: HTMLElement) =>
      show(button, (context) => archivePanel(context, archived, about), about);
    return about.length > 0 ? [{ id, text, run }] : [];
  };
  const labels: SelectionItem = {
    id: 'labels',
    text: localize.term('actionLabels'),
    run: (button) => showLabels(button, rows),
  };
  return [
    ...(permits('archive') ? [...archive('archive', true), ...archive('unarchive', false)] : []),
    ...(permits('labels') ? [labels] : []),
    { id: 'export', text: localize.term('actionExport'), run: () => save(rows) },
  ];
}
