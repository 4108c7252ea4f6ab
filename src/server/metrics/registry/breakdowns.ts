import type { SelectionName } from '../../store/behind/index.ts';
import type { Explained, Side } from '../definition.ts';
import { plainCount } from './plain-count.ts';

const side = (words: string, candidates: SelectionName | null): Side => ({ words, candidates });

const listed = (
  id: string,
  title: string,
  definition: string,
  numerator: Side,
  denominator: Side | null,
  unit: Explained['unit'],
  clock: Explained['clock'],
  whenEmpty: Explained['whenEmpty'],
): Explained => ({
  id,
  title,
  definition,
  unit,
  clock,
  numerator,
  denominator,
  baseline: false,
  whenEmpty,
});

/**
 * Parts of answers that are rankings or breakdowns rather than single figures. A bucket of a series
 * is listed as the metric it sums, over the bucket's window.
 */
export const breakdowns: readonly Explained[] = [
  listed(
    'series.avg',
    'Average per bucket',
    'The sum of a series over its buckets that have begun.',
    side('Sum of the buckets', null),
    side('Buckets that have begun', null),
    'count',
    'activity',
    'null',
  ),
  listed(
    'series.peak',
    'Peak',
    'The highest bucket of a series; the earliest of equals.',
    side('Highest bucket', null),
    null,
    'count',
    'activity',
    'null',
  ),
  listed(
    'engagement.hour',
    'Engagement by hour',
    'What candidates did of their own, by hour of the display zone.',
    side('Acts in the hour', 'acted_in_hour'),
    null,
    'count',
    'activity',
    '0',
  ),
  listed(
    'engagement.daypart',
    'Engagement by part of the day',
    'Night 0 to 6, morning 6 to 12, afternoon 12 to 18, evening 18 to 24.',
    side('Acts in the part', 'acted_in_part'),
    side('All acts', 'acted'),
    'rate',
    'activity',
    'null',
  ),
  listed(
    'question.avg',
    'Average question score',
    'Mean score of a question, 0 to 100.',
    side('Sum of scores', 'question_scored'),
    side('Scored answers', 'question_scored'),
    'score',
    'cohort',
    'null',
  ),
  listed(
    'question.pass',
    'Question pass rate',
    'Answers at or above the pass mark, or passed by rule, out of all answers to the question. Questions that are not scored have none.',
    side('Passed', 'question_passed'),
    side('Answered', 'question_answered'),
    'rate',
    'cohort',
    'null',
  ),
  plainCount(
    'question.answered',
    'Answers to a question',
    'Applications that answered the question.',
    'question_answered',
  ),
  listed(
    'sms.knockout',
    'Knockout rate of a question',
    'Applications whose first knockout names the question, out of those who answered it or were knocked out by it.',
    side('Knocked out', 'sms_knocked_out_by'),
    side('Answered', 'sms_asked'),
    'rate',
    'cohort',
    'null',
  ),
  listed(
    'spend.share',
    'Share of spend',
    'Charges of a service out of all charges.',
    side('Charges of the service', 'charged_for'),
    side('All charges', 'charged_at_all'),
    'rate',
    'activity',
    'null',
  ),
];
