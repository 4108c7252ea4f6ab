import type { Localize } from '../../../localization/localize.ts';
import { actionIds } from '../action-ids.ts';
import type { ActionId } from '../action-ids.ts';
import type { Interviewer } from '../filters.ts';
import { archivePanel } from './archive.ts';
import { budgetPanel } from './budget.ts';
import { duplicatePanel } from './duplicate.ts';
import { loadShare } from './load-share.ts';
import type { MenuItem } from './menu.ts';
import type { MakePanel } from './panel.ts';
import { subscribersPanel } from './subscribers.ts';

interface ItemOptions {
  readonly localize: Localize;
  readonly permits: (action: ActionId) => boolean;
  readonly choose: (interviewer: Interviewer) => void;
  readonly navigate: (destination: string, id: string) => void;
  readonly linkOf: (interviewer: Interviewer) => string | undefined;
  readonly show: (make: MakePanel) => void;
  readonly showLabels: () => void;
}

/** What the menu of a row offers. */
export function rowItems(interviewer: Interviewer, options: ItemOptions): MenuItem[] {
  const { localize, permits, choose, navigate, linkOf, show, showLabels } = options;
  const { id, status } = interviewer;
  const archived = status === 'archived';
  const items: Record<ActionId, Omit<MenuItem, 'id'>> = {
    candidates: { text: localize.term('actionCandidates'), run: () => choose(interviewer) },
    settings: { text: localize.term('actionSettings'), run: () => navigate('settings', id) },
    share: {
      text: localize.term('actionShare'),
      run: () =>
        show(async (context) => {
          const { sharePanel } = await loadShare();
          return sharePanel(context, linkOf(interviewer) ?? '');
        }),
    },
    budget: { text: localize.term('actionBudget'), run: () => show(budgetPanel) },
    labels: { text: localize.term('actionLabels'), run: showLabels },
    subscribers: {
      text: localize.term('actionSubscribersEdit'),
      run: () => show(subscribersPanel),
    },
    duplicate: { text: localize.term('actionDuplicate'), run: () => show(duplicatePanel) },
    archive: {
      text: localize.term(archived ? 'actionUnarchive' : 'actionArchive'),
      // What else is ticked stays so.
      run: () =>
        show((context) => archivePanel({ ...context, select: () => {} }, !archived, [interviewer])),
    },
  };
  return actionIds.filter(permits).map((action) => ({ id: action, ...items[action] }));
}
