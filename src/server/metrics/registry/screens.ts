/** The text message screen and the resume check (#63, #64, #66). */
import type { Explained, MetricOf } from '../definition.ts';
import { plainCount } from './plain-count.ts';

type Messages = { initiated: number; replied: number; completed: number };

const side = (words: string, name: keyof Messages): MetricOf<Messages>['numerator'] => ({
  words,
  candidates: `sms_${name}`,
  of: (counts) => counts[name],
});

const messages = (
  id: string,
  title: string,
  definition: string,
  name: keyof Messages,
): MetricOf<Messages> => ({
  id,
  title,
  definition,
  unit: 'count',
  clock: 'cohort',
  numerator: side(title, name),
  denominator: null,
  baseline: true,
  whenEmpty: '0',
});

const messageRate = (
  id: string,
  title: string,
  definition: string,
  words: string,
  name: keyof Messages,
): MetricOf<Messages> => ({
  id,
  title,
  definition,
  unit: 'rate',
  clock: 'cohort',
  numerator: side(words, name),
  denominator: side('Initiated', 'initiated'),
  baseline: true,
  whenEmpty: 'null',
});

/** #63. */
export const smsMetrics = {
  initiated: messages(
    'sms.initiated',
    'Text screens initiated',
    'Applications with at least one text message sent.',
    'initiated',
  ),
  replied: messages(
    'sms.replied',
    'Text screens replied to',
    'Of those, the ones with at least one text message received.',
    'replied',
  ),
  completed: messages(
    'sms.completed',
    'Text screens completed',
    'Of those who replied, the ones who finished the text message screen.',
    'completed',
  ),
  completionRate: messageRate(
    'sms.completion',
    'Text screen completion rate',
    'Completed out of initiated.',
    'Completed',
    'completed',
  ),
  replyRate: messageRate(
    'sms.reply',
    'Text reply rate',
    'Replied out of initiated.',
    'Replied',
    'replied',
  ),
} as const;

const eligibility = (
  screen: 'sms' | 'resume',
  title: string,
): MetricOf<{ passed: number; failed: number }> => ({
  id: `${screen}.eligibility`,
  title,
  definition: 'Passed out of passed and failed; a knockout is a failure.',
  unit: 'rate',
  clock: 'cohort',
  numerator: { words: 'Passed', candidates: `${screen}_passed`, of: (c) => c.passed },
  denominator: {
    words: 'Passed or failed',
    candidates: `${screen}_judged`,
    of: (c) => c.passed + c.failed,
  },
  baseline: true,
  whenEmpty: 'null',
});

/** #64, #66. */
export const smsEligibility = eligibility('sms', 'Text screen pass rate');
export const resumeEligibility = eligibility('resume', 'Resume pass rate');

/** The counts beside them. */
export const screenParts: readonly Explained[] = [
  plainCount(
    'sms.failed',
    'Text screens failed',
    'Applications that failed the text message screen or were knocked out in it.',
    'sms_failed',
  ),
  plainCount(
    'sms.undetermined',
    'Text screens undetermined',
    'Applications that completed the text message screen and neither passed nor failed.',
    'sms_undetermined',
  ),
  plainCount(
    'resume.uploaded',
    'Resumes uploaded',
    'Applications that entered the resume check.',
    'resume_uploaded',
  ),
  plainCount(
    'resume.failed',
    'Resumes failed',
    'Applications that failed the resume check or were knocked out in it.',
    'resume_failed',
  ),
  plainCount(
    'resume.pending',
    'Resumes pending',
    'Applications that entered the resume check and have neither passed nor failed.',
    'resume_pending',
  ),
];
