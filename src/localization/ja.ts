import type { Translation } from './en.ts';
import { api } from './ja/api.ts';
import { common } from './ja/common.ts';
import { engagementDetails } from './ja/engagement-details.ts';
import { engagement } from './ja/engagement.ts';
import { feed } from './ja/feed.ts';
import { funnelDetails } from './ja/funnel-details.ts';
import { funnel } from './ja/funnel.ts';
import { labelForms } from './ja/label-forms.ts';
import { labels } from './ja/labels.ts';
import { metric } from './ja/metric.ts';
import { metricAccount } from './ja/metric-account.ts';
import { opened } from './ja/opened.ts';
import { tableActions } from './ja/table-actions.ts';
import { tableDetails } from './ja/table-details.ts';
import { tablePanels } from './ja/table-panels.ts';
import { table } from './ja/table.ts';

export const words: Translation = {
  $code: 'ja',
  $name: '日本語',
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
