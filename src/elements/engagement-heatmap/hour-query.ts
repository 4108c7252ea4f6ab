import { candidateQuery } from '../candidate-query.ts';
import type { CandidateQuery } from '../candidate-query.ts';
import type { EngagementHours } from './answers.ts';
import type { HourCell } from './plan.ts';

/** What `listCandidates` takes to list the candidates behind a cell (#172). */
export function hourQuery({ hour, day }: HourCell, answer: EngagementHours): CandidateQuery {
  const cell = { hour, ...(day > 0 && { weekday: day }) };
  return actedQuery(answer, { metric: 'engagement.hour', ...cell });
}

/** Those who did what a figure of these hours counts. */
export function actedQuery(answer: EngagementHours, figure: CandidateQuery): CandidateQuery {
  const { agent, timeZone } = answer;
  return candidateQuery(answer, { ...figure, agent, timeZone });
}
