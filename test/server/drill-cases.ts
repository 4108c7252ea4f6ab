/** What `listCandidates` should list for each metric, read off the answers that show the figures. */
import assert from 'node:assert/strict';
import type { OperationId } from '../../src/server/contract.ts';
import type { components } from '../../src/schema.ts';
import { operationOf, type CallOptions, type World } from './world.ts';

type Schemas = components['schemas'];
type Metric = Schemas['Metric'];
export type Query = NonNullable<CallOptions['query']>;

/** One side of one figure. */
export interface Case {
  /** What the figure was asked with, and what tells it from its like. */
  query: Query;
  part: 'numerator' | 'denominator';
  /** Applications, or what else the figure counts: then at least one to each application. */
  count: number;
  exactly: boolean;
  /** The same count in the baseline. */
  before?: { window: NonNullable<Schemas['Answer']['baselineWindow']>; count: number };
}

interface Bodies {
  getFunnel: Schemas['Funnel'];
  getSummary: Schemas['Summary'];
  getTimeToEngage: Schemas['TimeToEngage'];
  getVoice: Schemas['Voice'];
  getSms: Schemas['Sms'];
  getResume: Schemas['Resume'];
  getQuestions: Schemas['Questions'];
  getEngagementHours: Schemas['EngagementHours'];
  getSpend: Schemas['Spend'];
  getSeries: Schemas['Series'];
  listInterviewers: Schemas['InterviewerPage'];
}

/** The answers of a world to one question, each asked for once. */
export class Answers {
  readonly #world: World;
  readonly #question: Query;
  readonly #bodies = new Map<string, unknown>();

  constructor(world: World, question: Query) {
    this.#world = world;
    this.#question = question;
  }

  /** As much of the question as the operation takes. */
  asked(operation: OperationId): Query {
    const { names } = operationOf(operation).parameters.query;
    return Object.fromEntries(Object.entries(this.#question).filter(([name]) => names.has(name)));
  }

  async body<Id extends keyof Bodies>(operation: Id, more: Query = {}): Promise<Bodies[Id]> {
    const key = JSON.stringify([operation, more]);
    if (!this.#bodies.has(key)) {
      const query = { ...this.asked(operation), ...more };
      const { status, body } = await this.#world.call(operation, { query });
      assert.equal(status, 200, JSON.stringify([operation, query, body]));
      this.#bodies.set(key, body);
    }
    return this.#bodies.get(key) as Bodies[Id];
  }

  /** Both sides of a figure of applications, in the window and in the baseline. */
  async figure<Id extends keyof Bodies>(
    operation: Id,
    metricOf: (body: Bodies[Id]) => Metric,
    { given = {}, exactly = true }: { given?: Query; exactly?: boolean } = {},
  ): Promise<Case[]> {
    const body = await this.body(operation);
    const metric = metricOf(body);
    const query = { ...this.asked(operation), ...given };
    const window = 'baselineWindow' in body ? body.baselineWindow : null;
    const before = (count: number) =>
      metric.baseline === null || window === null ? {} : { before: { window, count } };
    const { numerator, denominator, baseline, baselineDenominator } = metric;
    const measured = numerator === null && denominator !== null;
    const top = measured ? denominator : (numerator ?? 0);
    const topBefore = measured
      ? (baselineDenominator ?? 0)
      : Math.round((baseline ?? 0) * (baselineDenominator ?? 1));
    return [
      { query, part: 'numerator', count: top, exactly, ...before(topBefore) },
      ...(denominator === null
        ? []
        : [
            {
              query,
              part: 'denominator' as const,
              count: denominator,
              exactly,
              ...before(baselineDenominator ?? 0),
            },
          ]),
    ];
  }

  /** One count of applications. */
  one(operation: OperationId, count: number, given: Query = {}, more: Partial<Case> = {}): Case {
    const query = { ...this.asked(operation), ...given };
    return { query, part: 'numerator', count, exactly: true, ...more };
  }
}

/** All that can be read off one question. */
type CasesOf = (answers: Answers) => Promise<Case[]>;

const funnel =
  (name: keyof Schemas['Funnel']['metrics']): CasesOf =>
  (answers) =>
    answers.figure('getFunnel', ({ metrics }) => metrics[name]);

const dropOff =
  (name: keyof Schemas['Funnel']['dropOff']): CasesOf =>
  (answers) =>
    answers.figure('getFunnel', (body) => body.dropOff[name]);

const steps =
  (name: 'knockedOut' | 'inProgress'): CasesOf =>
  async (answers) =>
    (await answers.body('getFunnel')).steps.map((step) =>
      answers.one('getFunnel', step[name], { stepId: step.stepId }),
    );

const stages =
  (name: 'notStarted' | 'inProgress' | 'completed' | 'knockedOut'): CasesOf =>
  async (answers) =>
    (await answers.body('getSummary')).stages.map((stage) =>
      answers.one('getSummary', stage[name], { stepId: stage.stage }),
    );

const waiting =
  (name: 'mean' | 'median'): CasesOf =>
  (answers) =>
    answers.figure('getTimeToEngage', (body) => body[name]);

/** Whoever waited shortest or longest: at least one of those measured. */
const extreme =
  (name: 'min' | 'max'): CasesOf =>
  async (answers) => {
    const [top, bottom] = await answers.figure('getTimeToEngage', (body) => body[name]);
    return [{ ...top!, exactly: false }, bottom!];
  };

const duration =
  (name: 'mean' | 'median'): CasesOf =>
  (answers) =>
    answers.figure('getVoice', (body) => body.duration[name], { exactly: false });

const score =
  (name: 'mean' | 'median' | 'sd'): CasesOf =>
  async (answers) => {
    const { histogram } = await answers.body('getVoice');
    return [
      ...(await answers.figure('getVoice', (body) => body.score[name])),
      ...histogram.map((count, tenth) => answers.one('getVoice', count, { tenth })),
    ];
  };

const sms =
  (
    name: 'initiated' | 'replied' | 'completed' | 'completionRate' | 'replyRate' | 'eligibility',
  ): CasesOf =>
  (answers) =>
    answers.figure('getSms', (body) => body[name]);

const smsCount =
  (name: 'failed' | 'undetermined'): CasesOf =>
  async (answers) => [answers.one('getSms', (await answers.body('getSms'))[name])];

const resumeCount =
  (name: 'uploaded' | 'failed' | 'pending'): CasesOf =>
  async (answers) => [answers.one('getResume', (await answers.body('getResume'))[name])];

/** Money is no count of applications: there is some exactly where somebody was charged or worked with. */
const money =
  (of: (body: Schemas['Summary']) => Metric): CasesOf =>
  async (answers) => {
    const { value } = of(await answers.body('getSummary'));
    return value === 0 ? [] : [answers.one('getSummary', Infinity, {}, { exactly: false })];
  };

const questions =
  (of: (rank: Schemas['QuestionRank']) => [number, number?]): CasesOf =>
  async (answers) => {
    const { top, bottom } = await answers.body('getQuestions', { limit: 50 });
    return [...top, ...bottom].flatMap((rank) => {
      const { interviewerId, stepId, questionId } = rank;
      const given = { interviewerId: [interviewerId], stepId, questionId };
      const [above, below] = of(rank);
      return [
        answers.one('getQuestions', above, given),
        ...(below === undefined
          ? []
          : [answers.one('getQuestions', below, given, { part: 'denominator' })]),
      ];
    });
  };

const rows =
  (operation: 'listInterviewers', of: (row: Schemas['Interviewer']) => Partial<Case>[]): CasesOf =>
  async (answers) =>
    (await answers.body(operation, { limit: 200 })).data.flatMap((row) =>
      of(row).map((more) => ({
        part: 'numerator' as const,
        count: 0,
        exactly: true,
        ...more,
        query: { interviewerId: [row.id] },
      })),
    );

export const cases: Readonly<Record<string, CasesOf>> = {
  'funnel.invited': funnel('invited'),
  'funnel.started': funnel('started'),
  'funnel.completed': funnel('completed'),
  'rate.response': funnel('responseRate'),
  'rate.completion': funnel('completionRate'),
  'rate.dropoff': funnel('dropOffRate'),
  'rate.pipeline': funnel('pipelineRate'),
  'rate.knockout': dropOff('knockedOut'),
  'rate.dismissed': dropOff('dismissed'),
  'rate.abandon': dropOff('abandoned'),
  'rate.in_progress': dropOff('inProgress'),
  'rate.pass': (answers) => answers.figure('getSummary', (body) => body.passRate),
  'step.rate': async (answers) => {
    const { steps: found } = await answers.body('getFunnel');
    const each = found.map(({ stepId }, index) =>
      answers.figure('getFunnel', (body) => body.steps[index]!.rate, { given: { stepId } }),
    );
    return (await Promise.all(each)).flat();
  },
  'step.knocked_out': steps('knockedOut'),
  'step.in_progress': steps('inProgress'),
  'stage.not_started': stages('notStarted'),
  'stage.in_progress': stages('inProgress'),
  'stage.completed': stages('completed'),
  'stage.knocked_out': stages('knockedOut'),
  'candidates.entered': (answers) => answers.figure('getSummary', (body) => body.candidates),
  'interviews.completed': (answers) => answers.figure('getSummary', (body) => body.interviews),
  'interviews.volume': async (answers) => {
    if (answers.asked('getSeries')['from'] === undefined) return [];
    const { buckets, total } = await answers.body('getSeries', { series: 'interviews.by_step' });
    return [
      answers.one('getSeries', total.value!, {}, { exactly: false }),
      ...buckets
        .slice(-9)
        .flatMap(({ from, to, parts }) =>
          Object.entries(parts).map(([stepType, count]) =>
            answers.one('getSeries', count, { from, to, stepType }, { exactly: false }),
          ),
        ),
    ];
  },
  'spend.total': async (answers) => {
    const { services } = await answers.body('getSpend');
    return services.map(({ service }) =>
      answers.one('getSpend', Infinity, { service }, { exactly: false }),
    );
  },
  'spend.share': async (answers) => {
    const { services } = await answers.body('getSpend');
    return services.flatMap(({ service }) =>
      (['numerator', 'denominator'] as const).map((part) =>
        answers.one('getSpend', Infinity, { service }, { part, exactly: false }),
      ),
    );
  },
  'savings.gross': money(({ savings }) => savings.gross),
  'savings.net': money(({ savings }) => savings.net),
  'tte.mean': waiting('mean'),
  'tte.median': waiting('median'),
  'tte.min': extreme('min'),
  'tte.max': extreme('max'),
  'tte.negative': async (answers) => [
    answers.one('getTimeToEngage', (await answers.body('getTimeToEngage')).negative),
  ],
  'engagement.hour': async (answers) => {
    const { weekdays, hours } = await answers.body('getEngagementHours');
    return [
      ...hours.map((count, hour) =>
        answers.one('getEngagementHours', count, { hour }, { exactly: false }),
      ),
      ...weekdays.map((day, index) => {
        const hour = day.indexOf(Math.max(...day));
        const given = { hour, weekday: index + 1 };
        return answers.one('getEngagementHours', day[hour]!, given, { exactly: false });
      }),
    ];
  },
  'engagement.daypart': async (answers) => {
    const { dayParts, total } = await answers.body('getEngagementHours');
    return dayParts.flatMap(({ from: hour, count }) => [
      answers.one('getEngagementHours', count, { hour }, { exactly: false }),
      answers.one('getEngagementHours', total, { hour }, { part: 'denominator', exactly: false }),
    ]);
  },
  'voice.duration.mean': duration('mean'),
  'voice.duration.median': duration('median'),
  'voice.score.mean': score('mean'),
  'voice.score.median': score('median'),
  'voice.score.sd': score('sd'),
  'question.avg': questions(({ scored }) => [scored, scored]),
  'question.pass': questions(({ passed, passRate }) =>
    passRate ? [passed, Math.round(passed / passRate)] : [passed],
  ),
  'question.answered': questions(({ answered }) => [answered]),
  'sms.initiated': sms('initiated'),
  'sms.replied': sms('replied'),
  'sms.completed': sms('completed'),
  'sms.completion': sms('completionRate'),
  'sms.reply': sms('replyRate'),
  'sms.eligibility': sms('eligibility'),
  'sms.failed': smsCount('failed'),
  'sms.undetermined': smsCount('undetermined'),
  'sms.knockout': async (answers) =>
    (await answers.body('getSms')).knockouts.flatMap((row) => {
      const { interviewerId, stepId, questionId, knockedOut, answered } = row;
      const named = questionId === null ? {} : { questionId };
      const given = { interviewerId: [interviewerId], stepId, ...named };
      return [
        answers.one('getSms', knockedOut, given),
        answers.one('getSms', answered, given, { part: 'denominator' }),
      ];
    }),
  'resume.eligibility': (answers) => answers.figure('getResume', (body) => body.eligibility),
  'resume.uploaded': resumeCount('uploaded'),
  'resume.failed': resumeCount('failed'),
  'resume.pending': resumeCount('pending'),
  'resume.score.avg': async (answers) => {
    const { criteria } = await answers.body('getResume');
    return criteria.map(({ interviewerId, stepId, criterionId, scored }) =>
      answers.one('getResume', scored, { interviewerId: [interviewerId], stepId, criterionId }),
    );
  },
  'list.completion': rows('listInterviewers', ({ stats }) => [
    { count: stats.completed },
    { count: stats.candidates, part: 'denominator' },
  ]),
  'csat.mean': rows('listInterviewers', ({ csat }) => [
    { count: csat.responses, exactly: false },
    { count: csat.responses, part: 'denominator', exactly: false },
  ]),
  'csat.satisfied': rows('listInterviewers', ({ csat }) => [
    { count: Math.round((csat.satisfied ?? 0) * csat.responses), exactly: false },
    { count: csat.responses, part: 'denominator', exactly: false },
  ]),
  'spend.budget_used': rows('listInterviewers', ({ spend }) =>
    spend.budgetSpent && spend.budgetSpent.amountMinor !== 0
      ? [{ count: Infinity, exactly: false }]
      : [],
  ),
};
