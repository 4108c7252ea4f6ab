/** The text message screen and the resume check (#63, #64, #66). */
import type { MetricOf } from '../definition.ts';

type Messages = { initiated: number; replied: number; completed: number };

const messages = (
  id: string,
  title: string,
  definition: string,
  of: (counts: Messages) => number,
): MetricOf<Messages> => ({
  id,
  title,
  definition,
  unit: 'count',
  clock: 'cohort',
  numerator: { words: title, of },
  denominator: null,
  baseline: true,
  whenEmpty: '0',
});

const messageRate = (
  id: string,
  title: string,
  definition: string,
  words: string,
  of: (counts: Messages) => number,
): MetricOf<Messages> => ({
  id,
  title,
  definition,
  unit: 'rate',
  clock: 'cohort',
  numerator: { words, of },
  denominator: { words: 'Initiated', of: (c) => c.initiated },
  baseline: true,
  whenEmpty: 'null',
});

/** #63. */
export const smsMetrics = {
  initiated: messages(
    'sms.initiated',
    'Text screens initiated',
    'Applications with at least one text message sent.',
    (c) => c.initiated,
  ),
  replied: messages(
    'sms.replied',
    'Text screens replied to',
    'Of those, the ones with at least one text message received.',
    (c) => c.replied,
  ),
  completed: messages(
    'sms.completed',
    'Text screens completed',
    'Of those who replied, the ones who finished the text message screen.',
    (c) => c.completed,
  ),
  completionRate: messageRate(
    'sms.completion',
    'Text screen completion rate',
    'Completed out of initiated.',
    'Completed',
    (c) => c.completed,
  ),
  replyRate: messageRate(
    'sms.reply',
    'Text reply rate',
    'Replied out of initiated.',
    'Replied',
    (c) => c.replied,
  ),
} as const;

const eligibility = (id: string, title: string): MetricOf<{ passed: number; failed: number }> => ({
  id,
  title,
  definition: 'Passed out of passed and failed; a knockout is a failure.',
  unit: 'rate',
  clock: 'cohort',
  numerator: { words: 'Passed', of: (c) => c.passed },
  denominator: { words: 'Passed or failed', of: (c) => c.passed + c.failed },
  baseline: true,
  whenEmpty: 'null',
});

/** #64, #66. */
export const smsEligibility = eligibility('sms.eligibility', 'Text screen pass rate');
export const resumeEligibility = eligibility('resume.eligibility', 'Resume pass rate');
