import type { components } from '../../schema.ts';

export type StepKind = 'resume' | 'form' | 'sms' | 'interview' | 'exercise';

export type Question = {
  id: string;
  kind: 'scored' | 'structured' | 'not_scored';
  dealbreaker: boolean;
  /** Points off for a scored question; the share that fails for a structured one. */
  difficulty: number;
};

/** What one kind of step asks, costs and how long it takes. */
export type StepDesign = {
  step: components['schemas']['StepInput'];
  service: string | undefined;
  priceMinor: number;
  minutes: [shortest: number, longest: number];
  /** Of those who do not finish it, the share that a dealbreaker ends. */
  knockOuts: number;
  questions: Question[];
  criteria: { id: string; kind: 'scoring' | 'eligibility'; difficulty: number }[];
};

const structured = (id: string, difficulty: number, dealbreaker = false): Question => ({
  id,
  kind: 'structured',
  difficulty,
  dealbreaker,
});
const scored = (id: string, difficulty: number): Question => ({
  id,
  kind: 'scored',
  difficulty,
  dealbreaker: false,
});

export const designs: Record<StepKind, StepDesign> = {
  resume: {
    step: { id: 'resume', type: 'resume', name: 'Resume check' },
    service: 'resume',
    priceMinor: 15,
    minutes: [1, 4],
    knockOuts: 0.55,
    questions: [],
    criteria: [
      { id: 'required-certificate', kind: 'eligibility', difficulty: 0 },
      { id: 'relevant-experience', kind: 'scoring', difficulty: 0.6 },
      { id: 'skills-match', kind: 'scoring', difficulty: 0 },
    ],
  },
  form: {
    step: { id: 'form', type: 'form', name: 'Screening form' },
    service: 'form',
    priceMinor: 10,
    minutes: [2, 7],
    knockOuts: 0.45,
    questions: [
      structured('years-of-experience', 0.12, true),
      structured('licence', 0.08),
      { id: 'salary-expectation', kind: 'not_scored', dealbreaker: false, difficulty: 0 },
    ],
    criteria: [],
  },
  sms: {
    step: { id: 'sms', type: 'conversational_sms', name: 'Text message screen' },
    service: 'sms',
    priceMinor: 60,
    minutes: [6, 70],
    knockOuts: 0.5,
    questions: [
      structured('work-permit', 0.05, true),
      structured('weekend-shifts', 0.22, true),
      structured('start-within-a-month', 0.1),
    ],
    criteria: [],
  },
  interview: {
    step: { id: 'interview', type: 'web_interview', name: 'Voice interview' },
    service: 'voice',
    priceMinor: 240,
    minutes: [8, 23],
    knockOuts: 0.04,
    questions: [
      scored('motivation', -0.9),
      scored('difficult-situation', 0.5),
      scored('teamwork', -0.2),
      scored('problem-solving', 1.6),
    ],
    criteria: [],
  },
  exercise: {
    step: { id: 'exercise', type: 'work_sample', name: 'Work sample', required: false },
    service: undefined,
    priceMinor: 0,
    minutes: [30, 85],
    knockOuts: 0,
    questions: [],
    criteria: [],
  },
};
