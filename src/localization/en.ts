import { common } from './en/common.ts';
import { funnel } from './en/funnel.ts';
import { metric } from './en/metric.ts';
import { table } from './en/table.ts';

/** The English words: the source that every other language is typed by. */
export const en = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as 'ltr' | 'rtl',
  ...common,
  ...metric,
  ...funnel,
  ...table,
};

/** The words of one language. Terms that vary with a value are functions of it. */
export type Translation = typeof en;
