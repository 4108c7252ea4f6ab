import type { Translation } from './en.ts';
import { api } from './pt-br/api.ts';
import { common } from './pt-br/common.ts';
import { engagementDetails } from './pt-br/engagement-details.ts';
import { engagement } from './pt-br/engagement.ts';
import { feed } from './pt-br/feed.ts';
import { funnelDetails } from './pt-br/funnel-details.ts';
import { funnel } from './pt-br/funnel.ts';
import { labelForms } from './pt-br/label-forms.ts';
import { labels } from './pt-br/labels.ts';
import { metric } from './pt-br/metric.ts';
import { metricAccount } from './pt-br/metric-account.ts';
import { opened } from './pt-br/opened.ts';
import { tableActions } from './pt-br/table-actions.ts';
import { tableDetails } from './pt-br/table-details.ts';
import { tablePanels } from './pt-br/table-panels.ts';
import { table } from './pt-br/table.ts';

export const words: Translation = {
  $code: 'pt-BR',
  $name: 'Português (Brasil)',
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
