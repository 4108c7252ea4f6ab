/** Interviewers as the contract shows them: the row, and every figure of the table (#16 to #26, #37). */
import type { components } from '../../schema.ts';
import { attentionOf } from '../metrics/attention.ts';
import { valueOf } from '../metrics/figure.ts';
import { listCompletion, meanRating, satisfaction } from '../metrics/registry/interviewer.ts';
import { Settings } from '../metrics/settings.ts';
import { spendState } from '../metrics/spend-state.ts';
import { startOfDay } from '../metrics/zone.ts';
import { recentCohorts, spentSince, subscriberCounts } from '../store/interviewer-figures.ts';
import type { ListedInterviewer } from '../store/interviewers.ts';
import { labelsOn, type AppliedLabelRow } from '../store/labels.ts';
import type { Reader } from '../store/store.ts';
import type { WorkspaceRow, WorkflowStepRow } from '../store/tables.ts';
import { stepsOf } from '../store/workflows.ts';
import { workspaceOf } from '../store/workspaces.ts';
import { instantOrNull, instantText } from './time.ts';

type Interviewer = components['schemas']['Interviewer'];

const day = 86_400_000;
/** A cohort of the attention rules (#37). */
const cohortLength = 30 * day;

export async function interviewerViews(
  reader: Reader,
  rows: readonly ListedInterviewer[],
  now: number,
): Promise<Interviewer[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.interviewer_id);
  const daily = rows
    .filter((row) => row.budget_type === 'daily' && row.test === 0)
    .map((row) => row.interviewer_id);
  const [[workspace, today], settings, allSteps, allLabels, subscribers, cohorts] =
    await Promise.all([
      spentToday(reader, daily, now),
      Settings.of(reader),
      stepsOf(reader, ids),
      labelsOn(reader, ids),
      subscriberCounts(reader, ids),
      recentCohorts(reader, ids, now, cohortLength),
    ]);
  const { lowSampleBelow } = settings.at(now);
  const steps = Map.groupBy(allSteps, (step) => step.interviewer_id);
  const labels = Map.groupBy(allLabels, (label) => label.resource_id);
  return rows.map((row) => {
    const id = row.interviewer_id;
    const spend = spendOf(row, workspace, today.get(id) ?? 0);
    const view = {
      id,
      title: row.title,
      slug: row.slug,
      status: row.status,
      testPosting: row.test === 1,
      workflowVersion: row.workflow_version,
      steps: (steps.get(id) ?? [])
        .filter((step) => step.version === row.workflow_version)
        .map(stepView),
      stats: statsOf(row, lowSampleBelow),
      ats: {
        state: row.ats_state as Interviewer['ats']['state'],
        provider: row.ats_provider,
        lastSyncAt: instantOrNull(row.ats_synced_at),
        message: row.ats_message,
      },
      csat: csatOf(row, lowSampleBelow),
      spend,
      labels: (labels.get(id) ?? []).map(appliedLabel),
      subscribers: subscribers.get(id) ?? 0,
      deadlineAt: instantOrNull(row.deadline_at),
      daysLeft: daysLeft(row.deadline_at, now),
      createdAt: instantText(row.created_at),
      activatedAt: instantOrNull(row.activated_at),
      activeUntil: instantOrNull(activeUntil(row, now)),
    };
    return { ...view, attention: attentionOf(row, spend.state, cohorts.get(id), now) };
  });
}

/** A day begins when it does in the workspace's zone. */
async function spentToday(
  reader: Reader,
  ids: readonly string[],
  now: number,
): Promise<[WorkspaceRow, Map<string, number>]> {
  const workspace = await workspaceOf(reader);
  return [workspace, await spentSince(reader, ids, startOfDay(workspace.time_zone, now))];
}

export const appliedLabel = (
  label: Omit<AppliedLabelRow, 'resource_id'>,
): components['schemas']['AppliedLabel'] => ({
  key: label.key,
  name: label.name,
  type: label.type as components['schemas']['LabelType'],
  value: JSON.parse(label.value) as string | number | boolean,
});

const stepView = (step: WorkflowStepRow): Interviewer['steps'][number] => ({
  id: step.step_id,
  type: step.type,
  name: step.name,
  required: step.required === 1,
  minimumScore:
    step.minimum_share === null
      ? null
      : { score: step.minimum_share / 10_000, enforced: step.minimum_enforced === 1 },
});

function statsOf(
  { candidates, completed }: ListedInterviewer,
  lowSampleBelow: number,
): Interviewer['stats'] {
  return {
    candidates,
    completed,
    completionRate: valueOf(listCompletion, { candidates, completed }),
    lowSample: candidates < lowSampleBelow,
  };
}

/** Ratings are stored as millionths of their scale; shown on 1 to 5 (#20). */
function csatOf(row: ListedInterviewer, lowSampleBelow: number): Interviewer['csat'] {
  const responses = row.csat_responses;
  const normalized = valueOf(meanRating, { responses, sum: row.csat_sum });
  return {
    score: normalized === null ? null : { value: 1 + 4 * normalized, min: 1, max: 5, normalized },
    responses,
    satisfied: valueOf(satisfaction, { responses, satisfied: row.csat_satisfied }),
    lowSample: responses < lowSampleBelow,
  };
}

/** #21: warns from 80 % of the budget, stops at 100 %. */
function spendOf(
  row: ListedInterviewer,
  { currency }: WorkspaceRow,
  today: number,
): Interviewer['spend'] {
  const money = (amountMinor: number) => ({ amountMinor, currency });
  const spent = money(row.spent_minor);
  if (row.budget_type === null || row.budget_minor === null) {
    return { spent, budget: null, budgetSpent: null, used: null, state: 'none' };
  }
  const against = row.budget_type === 'daily' ? today : row.spent_minor;
  return {
    spent,
    budget: { type: row.budget_type as 'all_time' | 'daily', amount: money(row.budget_minor) },
    budgetSpent: money(against),
    ...spendState(against, row.budget_minor),
  };
}

/** #24: whole days up to the deadline, while it is ahead. */
function daysLeft(deadline: number | null, now: number): number | null {
  return deadline === null || deadline <= now ? null : Math.ceil((deadline - now) / day);
}

/** #26: when it stopped; the earlier of archive and deadline. */
function activeUntil({ archived_at, deadline_at }: ListedInterviewer, now: number): number | null {
  const ends = [archived_at, deadline_at !== null && deadline_at <= now ? deadline_at : null];
  const passed = ends.filter((end) => end !== null);
  return passed.length === 0 ? null : Math.min(...passed);
}
