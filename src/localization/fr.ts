import type { Translation } from './en.ts';
import { api } from './fr/api.ts';
import { common } from './fr/common.ts';
import { engagementDetails } from './fr/engagement-details.ts';
import { engagement } from './fr/engagement.ts';
import { feed } from './fr/feed.ts';
import { funnelDetails } from './fr/funnel-details.ts';
import { funnel } from './fr/funnel.ts';
import { labelForms } from './fr/label-forms.ts';
import { labels } from './fr/labels.ts';
import { metric } from './fr/metric.ts';
import { metricAccount } from './fr/metric-account.ts';
import { opened } from './fr/opened.ts';
import { tableActions } from './fr/table-actions.ts';
import { tableDetails } from './fr/table-details.ts';
import { tablePanels } from './fr/table-panels.ts';
import { table } from './fr/table.ts';

export const words: Translation = {
  $code: 'fr',
  $name: 'Français',
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
