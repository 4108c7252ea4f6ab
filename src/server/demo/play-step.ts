import type { Applicant } from './applicant.ts';
import { minute } from './rhythm.ts';
import { designs, type Question, type StepDesign, type StepKind } from './workflow.ts';

export type Outcome = 'completed' | 'knocked_out' | 'abandoned';
/** How a step ended, when, and what it scored on a scale of 0 to 100. */
export type Played = { outcome: Outcome; end: number; score: number | undefined };

/** Plays one attempt at a step, from its start to its end. */
export function playStep(
  applicant: Applicant,
  kind: StepKind,
  start: number,
  outcome: Outcome,
  attempt = 1,
): Played {
  const { random } = applicant;
  const design = designs[kind];
  const stepId = design.step.id;
  const minutes = random.between(...design.minutes);
  const end = start + Math.floor(minutes * minute);
  const calls = kind === 'interview' && random.chance(0.12);
  applicant.note('step.started', start, { stepId, attempt });
  if (calls) applicant.note('call.started', start + 4000, { stepId });
  if (kind === 'sms') playMessages(applicant, start, end, outcome);
  const dealbreaker = outcome === 'knocked_out' ? dealbreakerOf(applicant, design) : undefined;
  answerQuestions(applicant, design, start, end, { outcome, attempt, dealbreaker });
  if (calls) {
    applicant.note('call.ended', end, { stepId, durationSeconds: Math.round(minutes * 60) });
  }
  if (outcome === 'abandoned') return { outcome, end, score: undefined };

  judgeCriteria(applicant, design, end, outcome, attempt);
  if (outcome === 'knocked_out') {
    const question = dealbreaker === undefined ? {} : { questionId: dealbreaker };
    applicant.note('step.knocked_out', end, { stepId, attempt, ...question });
    return { outcome, end, score: undefined };
  }
  const score = stepScore(applicant, kind, attempt);
  const screens = kind === 'sms' || kind === 'resume' || kind === 'form';
  applicant.note('step.completed', end, {
    stepId,
    attempt,
    ...(score === undefined ? {} : { score, min: 0, max: 100 }),
    durationSeconds: Math.round(minutes * 60),
    ...(screens
      ? {
          eligibility: random.weighted(
            ['passed', 'failed', 'undetermined'] as const,
            [0.92, 0.05, 0.03],
          ),
        }
      : {}),
  });
  charge(applicant, design, end);
  return { outcome, end, score };
}

/** A text message screen is a conversation. */
function playMessages(applicant: Applicant, start: number, end: number, outcome: Outcome): void {
  const answers = outcome === 'abandoned' ? 1 : 2;
  applicant.note('message.sent', start + 1000, { channel: 'sms', kind: 'question' });
  for (let turn = 0; turn < answers; turn += 1) {
    const at = start + Math.floor(((end - start) * turn) / answers);
    applicant.note('message.received', at + applicant.random.integer(15, 200) * 1000, {
      channel: 'sms',
    });
  }
}

/** The question that ends the step; of two dealbreakers the harder one more often. */
function dealbreakerOf({ random }: Applicant, { questions }: StepDesign): string | undefined {
  const [first, ...more] = questions.filter((question) => question.dealbreaker);
  if (first === undefined) return undefined;
  const all: [Question, ...Question[]] = [first, ...more];
  const weights = all.map((question) => question.difficulty);
  return random.weighted(all, weights).id;
}

function answerQuestions(
  applicant: Applicant,
  { step, questions }: StepDesign,
  start: number,
  end: number,
  {
    outcome,
    attempt,
    dealbreaker,
  }: { outcome: Outcome; attempt: number; dealbreaker: string | undefined },
): void {
  const { random, ability } = applicant;
  const asked =
    outcome === 'abandoned' ? random.integer(0, questions.length - 1) : questions.length;
  for (const [place, question] of questions.slice(0, asked).entries()) {
    const at = start + Math.floor(((end - start) * (place + 1)) / (questions.length + 1));
    const { id, kind, difficulty } = question;
    const base = { stepId: step.id, attempt, questionId: id, kind };
    if (kind === 'scored') {
      const value = 6.8 - difficulty + 1.4 * ability + 1.1 * random.normal() + (attempt - 1) * 0.7;
      const score = Math.min(10, Math.max(1, Math.round(value)));
      applicant.note('question.answered', at, { ...base, score, min: 1, max: 10 });
    } else if (kind === 'structured') {
      // Nobody fails a dealbreaker and goes on.
      const passed = question.dealbreaker ? id !== dealbreaker : random.chance(1 - difficulty);
      applicant.note('question.answered', at, {
        ...base,
        passed,
        dealbreaker: question.dealbreaker,
      });
      if (id === dealbreaker) return;
    } else {
      applicant.note('question.answered', at, base);
    }
  }
}

function judgeCriteria(
  applicant: Applicant,
  design: StepDesign,
  at: number,
  outcome: Outcome,
  attempt: number,
): void {
  const { random, ability } = applicant;
  const stepId = design.step.id;
  for (const { id, kind, difficulty } of design.criteria) {
    const base = { stepId, attempt, criterionId: id, kind };
    if (kind === 'eligibility') {
      applicant.note('criterion.scored', at, { ...base, passed: outcome !== 'knocked_out' });
    } else {
      const value = 6.6 - difficulty + 1.5 * ability + random.normal();
      const score = Math.min(10, Math.max(0, Math.round(value * 10) / 10));
      applicant.note('criterion.scored', at, { ...base, score, min: 0, max: 10 });
    }
  }
}

function stepScore(applicant: Applicant, kind: StepKind, attempt: number): number | undefined {
  const { random, ability } = applicant;
  if (kind === 'sms' || kind === 'form') return undefined;
  const mean = kind === 'resume' ? 66 : 69;
  const value = mean + 12 * ability + 6 * random.normal() + (attempt - 1) * 7;
  return Math.min(100, Math.max(3, Math.round(value)));
}

function charge(applicant: Applicant, { service, priceMinor }: StepDesign, at: number): void {
  if (service === undefined) return;
  const currency = 'USD';
  applicant.note('cost.charged', at + 2000, { service, amountMinor: priceMinor, currency });
  if (service === 'voice' && applicant.role.region === 'global') {
    applicant.note('cost.charged', at + 3000, { service: 'integrity', amountMinor: 35, currency });
  }
}
