import { candidateQuery } from '../candidate-query.ts';
import type { CandidateQuery } from '../candidate-query.ts';
import type { EngagementHours } from './answers.ts';
import type { HourCell } from './plan.ts';

/** What `listCandidates` takes to list the candidates behind a cell (#172). */
export function hourQuery({ hour, day }: HourCell, answer: EngagementHours): CandidateQuery {
  const { agent, timeZone } = answer;
  const cell = { hour, ...(day > 0 && { weekday: day }) };
  return candidateQuery(answer, { metric: 'engagement.hour', ...cell, agent, timeZone });
}
