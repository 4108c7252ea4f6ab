import { en } from './en.ts';
import { api } from './en/api.ts';
import { feed } from './en/feed.ts';
import { engagementDetails } from './en/engagement-details.ts';
import { engagement } from './en/engagement.ts';
import { funnelDetails } from './en/funnel-details.ts';
import { funnel } from './en/funnel.ts';
import { labelForms } from './en/label-forms.ts';
import { labels } from './en/labels.ts';
import { metric } from './en/metric.ts';
import { metricAccount } from './en/metric-account.ts';
import { opened } from './en/opened.ts';
import { tableActions } from './en/table-actions.ts';
import { tableDetails } from './en/table-details.ts';
import { tablePanels } from './en/table-panels.ts';
import { table } from './en/table.ts';
import type { Translation } from './en.ts';

const plain = 'AEIOUaeiouCcNnYy';
const marked = 'ÅÉÎÖÛåéîöûÇçÑñÝý';

function mark(text: string): string {
  const letters = [...text].map((letter) => marked[plain.indexOf(letter)] ?? letter);
  // Other languages are about a third longer than English.
  return `⟦${letters.join('')}${'·'.repeat(Math.ceil(text.length / 3))}⟧`;
}

/**
 * English in disguise, for `lang="en-XA"`: words that stay plain were written into a template, and
 * a layout that breaks has no room for other languages.
 */
export function pseudo(): Translation {
  const entries = Object.entries({
    ...en,
    ...api,
    ...engagement,
    ...engagementDetails,
    ...feed,
    ...funnel,
    ...funnelDetails,
    ...labels,
    ...labelForms,
    ...metric,
    ...metricAccount,
    ...opened,
    ...table,
    ...tableActions,
    ...tableDetails,
    ...tablePanels,
  }).map(([key, term]) => {
    if (key.startsWith('$')) return [key, term];
    if (typeof term === 'string') return [key, mark(term)];
    return [key, (...args: never[]) => mark((term as (...args: never[]) => string)(...args))];
  });
  return { ...Object.fromEntries(entries), $code: 'en-XA', $name: 'Pseudo', $dir: 'ltr' };
}
