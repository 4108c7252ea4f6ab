import type { Translation } from './en.ts';
import { api } from './ar/api.ts';
import { common } from './ar/common.ts';
import { engagementDetails } from './ar/engagement-details.ts';
import { engagement } from './ar/engagement.ts';
import { feed } from './ar/feed.ts';
import { funnelDetails } from './ar/funnel-details.ts';
import { funnel } from './ar/funnel.ts';
import { labelForms } from './ar/label-forms.ts';
import { labels } from './ar/labels.ts';
import { metric } from './ar/metric.ts';
import { metricAccount } from './ar/metric-account.ts';
import { opened } from './ar/opened.ts';
import { tableActions } from './ar/table-actions.ts';
import { tableDetails } from './ar/table-details.ts';
import { tablePanels } from './ar/table-panels.ts';
import { table } from './ar/table.ts';

export const words: Translation = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
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
