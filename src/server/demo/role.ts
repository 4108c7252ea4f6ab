import type { components } from '../../schema.ts';
import type { Region } from './places.ts';
import type { StepKind } from './workflow.ts';

export type Ats = 'connected' | 'pending' | 'paused' | 'error';

/** An interviewer of the demo and how its candidates behave. Days count back from now. */
export type Role = {
  id: string;
  slug: string;
  title: string;
  flow: StepKind[];
  candidates: number;
  createdDaysAgo: number;
  /** When the last candidate came; 0 while they still do. */
  endedDaysAgo: number;
  state: 'active' | 'expired' | 'archived' | 'draft';
  /** Share of the invited that start, and of the started that finish. */
  response: number;
  completion: number;
  region: Region;
  labels: components['schemas']['LabelValues'];
  testPosting: boolean;
  /** Candidates of the last 14 days, of whom few finish. */
  dipping: number;
  /** Of an all-time budget the share that is spent, or what a day may cost. */
  budget: { share: number } | { dailyMinor: number } | undefined;
  deadlineInDays: number | null;
  ats: Ats | undefined;
  subscribers: number;
  clonedFrom: string | undefined;
};

type Optional = Partial<
  Omit<Role, 'id' | 'slug' | 'title' | 'flow' | 'candidates' | 'createdDaysAgo' | 'region'>
>;

/** `key` makes the id and, after the number, the slug. */
export function role(
  key: string,
  number: number,
  title: string,
  flow: string,
  [candidates, createdDaysAgo]: [number, number],
  region: Region,
  more: Optional,
): Role {
  return {
    id: `intv_${key}`,
    slug: `${number}-${key}`,
    title,
    flow: flow.split(' ') as StepKind[],
    candidates,
    createdDaysAgo,
    region,
    endedDaysAgo: 0,
    state: 'active',
    response: 0.6,
    completion: 0.66,
    labels: {},
    testPosting: false,
    dipping: 0,
    budget: undefined,
    deadlineInDays: null,
    ats: undefined,
    subscribers: 0,
    clonedFrom: undefined,
    ...more,
  };
}
