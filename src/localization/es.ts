import type { Translation } from './en.ts';
import { api } from './es/api.ts';
import { common } from './es/common.ts';
import { engagementDetails } from './es/engagement-details.ts';
import { engagement } from './es/engagement.ts';
import { feed } from './es/feed.ts';
import { funnelDetails } from './es/funnel-details.ts';
import { funnel } from './es/funnel.ts';
import { labelForms } from './es/label-forms.ts';
import { labels } from './es/labels.ts';
import { metric } from './es/metric.ts';
import { metricAccount } from './es/metric-account.ts';
import { opened } from './es/opened.ts';
import { tableActions } from './es/table-actions.ts';
import { tableDetails } from './es/table-details.ts';
import { tablePanels } from './es/table-panels.ts';
import { table } from './es/table.ts';

export const words: Translation = {
  $code: 'es',
  $name: 'Español',
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
