import { allowedFrequencies } from '../metrics/buckets.ts';
import { engagementHours } from '../metrics/engagement-hours.ts';
import { funnel } from '../metrics/funnel.ts';
import { questions } from '../metrics/questions.ts';
import { definitions } from '../metrics/registry/index.ts';
import { resume } from '../metrics/resume.ts';
import { series } from '../metrics/series.ts';
import { sms } from '../metrics/sms.ts';
import { spend } from '../metrics/spend.ts';
import { summary } from '../metrics/summary.ts';
import { timeToEngage } from '../metrics/time-to-engage.ts';
import { voice } from '../metrics/voice.ts';
import { badQuery } from '../problem.ts';
import { answerAnalytics } from './analytics-question.ts';
import type { Handler } from './call.ts';
import { readWindow } from './time.ts';

export const listMetrics: Handler<'listMetrics'> = async () => ({
  status: 200,
  body: { data: definitions, page: { nextCursor: null, total: definitions.length } },
});

export const getFunnel: Handler<'getFunnel'> = (call) =>
  answerAnalytics('cohort', call.query, call, funnel);

export const getSummary: Handler<'getSummary'> = (call) =>
  answerAnalytics('activity', call.query, call, summary);

export const getTimeToEngage: Handler<'getTimeToEngage'> = (call) =>
  answerAnalytics('cohort', call.query, call, timeToEngage);

export const getVoice: Handler<'getVoice'> = (call) =>
  answerAnalytics('cohort', call.query, call, voice);

export const getSms: Handler<'getSms'> = (call) => answerAnalytics('cohort', call.query, call, sms);

export const getResume: Handler<'getResume'> = (call) =>
  answerAnalytics('cohort', call.query, call, resume);

export const getSpend: Handler<'getSpend'> = (call) =>
  answerAnalytics('activity', call.query, call, spend);

export const getQuestions: Handler<'getQuestions'> = (call) => {
  const { limit = 5, ...query } = call.query;
  return answerAnalytics('cohort', { ...query, baseline: 'none' }, call, (asked) =>
    questions(asked, limit),
  );
};

export const getEngagementHours: Handler<'getEngagementHours'> = (call) => {
  const { agent = 'all', ...query } = call.query;
  return answerAnalytics('activity', { ...query, baseline: 'none' }, call, (asked) =>
    engagementHours(asked, agent),
  );
};

const day = 86_400_000;
const longest = 732 * day;
const mostBuckets = 1000;
const lengths = { hour: day / 24, day, week: 7 * day, month: 28 * day };

export const getSeries: Handler<'getSeries'> = (call) => {
  const { series: id, frequency, stepType, ...query } = call.query;
  const window = readWindow(query);
  if (!window) throw badQuery('from', 'is required');
  if (window.to - window.from > longest) throw badQuery('to', 'must be at most 2 years after from');
  const allowed = allowedFrequencies(window);
  const chosen = frequency ?? allowed[0] ?? 'day';
  if (!allowed.includes(chosen)) {
    throw badQuery('frequency', `must be ${allowed.join(' or ')} for a window of this length`);
  }
  if ((window.to - window.from) / lengths[chosen] > mostBuckets) {
    throw badQuery('frequency', `would make more than ${mostBuckets} buckets`);
  }
  return answerAnalytics('activity', query, call, (asked) =>
    series(asked, window, { series: id, frequency: chosen, stepType }),
  );
};
