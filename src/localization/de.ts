import type { Translation } from './en.ts';
import { api } from './de/api.ts';
import { common } from './de/common.ts';
import { engagementDetails } from './de/engagement-details.ts';
import { engagement } from './de/engagement.ts';
import { feed } from './de/feed.ts';
import { funnelDetails } from './de/funnel-details.ts';
import { funnel } from './de/funnel.ts';
import { labelForms } from './de/label-forms.ts';
import { labels } from './de/labels.ts';
import { metric } from './de/metric.ts';
import { metricAccount } from './de/metric-account.ts';
import { opened } from './de/opened.ts';
import { tableActions } from './de/table-actions.ts';
import { tableDetails } from './de/table-details.ts';
import { tablePanels } from './de/table-panels.ts';
import { table } from './de/table.ts';

export const words: Translation = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',
  ...api,
  ...common,
  ...engagement,
  ...engagementDetails,
  ...feed,
  ...funnel,
  ...funnelDetails,
  ...labelForms,
  ...labels,
  ...metric,
  ...metricAccount,
  ...opened,
  ...table,
  ...tableActions,
  ...tableDetails,
  ...tablePanels,
};
