/** An analytics question taken together with what its answer needs: one reader, one set of settings. */
import type { ActivityQuery } from '../store/activity.ts';
import type { ChosenInterviewers } from '../store/chosen-interviewers.ts';
import type { Cohort, CohortQuery } from '../store/cohort-selection.ts';
import type { InterviewerFilter } from '../store/interviewers.ts';
import type { Reader } from '../store/store.ts';
import type { WorkspaceRow } from '../store/tables.ts';
import type { BaselineChoice, Window } from './baseline.ts';
import type { Settings } from './settings.ts';

export interface Question {
  interviewers: InterviewerFilter;
  window: Window | null;
  timeZone: string;
  baseline: BaselineChoice;
  includeTest: boolean;
  distinctPersons: boolean;
  stage: string | undefined;
  asOf: number;
  outcomesUntil: number;
}

export interface Asked {
  reader: Reader;
  workspace: WorkspaceRow;
  settings: Settings;
  question: Question;
  /** The interviewers that the question is about. */
  chosen: ChosenInterviewers;
  /** Null without a window to compare with, and when there were no data by its end (#3). */
  baseline: { window: Window; outcomesUntil: number } | null;
}

const day = 86_400_000;

/** The window and its baseline as cohorts. */
export function cohortQuery({ question, chosen, baseline, settings }: Asked): CohortQuery {
  const { window, outcomesUntil } = question;
  const cohorts: [Cohort, ...Cohort[]] = [{ tag: 'window', window, outcomesUntil }];
  if (baseline) cohorts.push({ tag: 'baseline', ...baseline });
  return {
    cohorts,
    interviewers: chosen,
    includeTest: question.includeTest,
    distinctPersons: question.distinctPersons,
    stage: question.stage,
    abandonedAfterMs: settings.at(question.asOf).abandonedAfterDays * day,
  };
}

export const activityQuery = ({ question, chosen }: Asked): ActivityQuery => ({
  interviewers: chosen,
  includeTest: question.includeTest,
  stage: question.stage,
  asOf: question.asOf,
});

export const lowSampleBelow = ({ settings, question }: Asked): number =>
  settings.at(question.asOf).lowSampleBelow;
