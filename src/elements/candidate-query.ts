import type { components, operations } from '../schema.ts';

/** What `listCandidates` takes. */
export type CandidateQuery = NonNullable<operations['listCandidates']['parameters']['query']>;

type Answer = Pick<
  components['schemas']['EngagementHours'],
  'window' | 'includeTest' | 'interviewerIds' | 'labels' | 'stage'
>;

/** The candidates behind a figure of this answer (#172); `figure` singles it out. */
export function candidateQuery(answer: Answer, figure: CandidateQuery): CandidateQuery {
  const { window, includeTest, interviewerIds, labels, stage }: Partial<Answer> = answer;
  return {
    ...figure,
    includeTest,
    ...(window && { from: window.from, to: window.to }),
    ...(interviewerIds && { interviewerId: interviewerIds }),
    ...(labels?.length && { label: labels }),
    ...(stage && { stage }),
  };
}
