import type { api } from './en/api.ts';
import { common } from './en/common.ts';
import type { feed } from './en/feed.ts';
import type { engagementDetails } from './en/engagement-details.ts';
import type { engagement } from './en/engagement.ts';
import type { funnelDetails } from './en/funnel-details.ts';
import type { funnel } from './en/funnel.ts';
import type { labelForms } from './en/label-forms.ts';
import type { labels } from './en/labels.ts';
import type { metric } from './en/metric.ts';
import type { metricAccount } from './en/metric-account.ts';
import type { opened } from './en/opened.ts';
import type { tableActions } from './en/table-actions.ts';
import type { tableDetails } from './en/table-details.ts';
import type { tablePanels } from './en/table-panels.ts';
import type { table } from './en/table.ts';

/** The English words that every element brings along; each adds its own when it is loaded. */
export const en = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as 'ltr' | 'rtl',
  ...common,
};

/** The words of one language. Terms that vary with a value are functions of it. */
export type Translation = typeof en &
  typeof api &
  typeof engagement &
  typeof engagementDetails &
  typeof feed &
  typeof funnel &
  typeof funnelDetails &
  typeof labels &
  typeof labelForms &
  typeof metric &
  typeof metricAccount &
  typeof opened &
  typeof table &
  typeof tableActions &
  typeof tableDetails &
  typeof tablePanels;
