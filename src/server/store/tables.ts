import type { components } from '../../schema.ts';

export type CountedAttempt = components['schemas']['CountedAttempt'];

/** The tables as Kysely knows them; what they mean stands in ../migrations. */
export interface Database {
  workspaces: WorkspaceRow;
  workspace_versions: WorkspaceVersionRow;
  setting_changes: SettingChangeRow;
  api_keys: ApiKeyRow;
  api_key_usage: ApiKeyUsageRow;
  signing_keys: SigningKeyRow;
  roles: RoleRow;
  members: MemberRow;
  token_revocations: TokenRevocationRow;
  idempotency_keys: IdempotencyRow;
  labels: LabelRow;
  label_changes: LabelChangeRow;
  label_assignments: LabelAssignmentRow;
  interviewers: InterviewerRow;
  interviewer_versions: InterviewerVersionRow;
  workflow_versions: {
    workspace_id: string;
    interviewer_id: string;
    version: number;
    effective_at: number;
  };
  workflow_steps: WorkflowStepRow;
  subscribers: { workspace_id: string; interviewer_id: string; email: string };
  events: EventRow;
  event_details: EventDetailRow;
  candidates: CandidateRow;
  candidate_steps: CandidateStepRow;
  step_attempts: StepAttemptRow;
  step_results: StepResultRow;
  question_results: QuestionResultRow;
  criterion_results: CriterionResultRow;
  engagement_slots: EngagementSlotRow;
  profiles: ProfileRow;
  charges: ChargeRow;
  interviewer_totals: InterviewerTotalsRow;
  erasures: ErasureRow;
  imports: ImportRow;
}

export interface WorkspaceRow {
  workspace_id: string;
  name: string;
  time_zone: string;
  currency: string;
  locale: string;
  counted_attempt: CountedAttempt;
  /** When that was set, as recorded; 0 when it never was. */
  counted_since: number;
  position: number;
  recorded_at: number;
  created_at: number;
}

export interface WorkspaceVersionRow {
  workspace_id: string;
  recorded_at: number;
  time_zone: string;
  counted_attempt: CountedAttempt;
}

export interface SettingChangeRow {
  workspace_id: string;
  number: number;
  setting: string;
  value: string;
  effective_at: number;
  changed_at: number;
  changed_by: string;
}

export interface ApiKeyRow {
  workspace_id: string;
  key_id: string;
  name: string;
  description: string | null;
  secret_hash: string;
  last_characters: string;
  permissions: string;
  created_at: number;
  created_by: string | null;
  expires_at: number | null;
  revoked_at: number | null;
  /** Of the secret before the latest rotation, which works until then. */
  previous_hash: string | null;
  previous_until: number | null;
  revision: number;
}

export interface ApiKeyUsageRow {
  workspace_id: string;
  key_id: string;
  last_used_at: number;
  completed: number;
  failed: number;
  rate_limited: number;
}

export interface SigningKeyRow {
  workspace_id: string;
  key_id: string;
  purpose: string;
  secret: string;
  created_at: number;
  /** Of one that signs no more; null of the one that does. */
  verifies_until: number | null;
}

export interface RoleRow {
  workspace_id: string;
  role_id: string;
  name: string;
  name_key: string;
  description: string | null;
  permissions: string;
  created_at: number;
  revision: number;
}

export interface MemberRow {
  workspace_id: string;
  member_id: string;
  email: string;
  email_key: string;
  name: string | null;
  role_id: string;
  invited_at: number;
  invited_by: string;
  joined_at: number | null;
  removed_at: number | null;
  revision: number;
}

export interface TokenRevocationRow {
  workspace_id: string;
  kind: string;
  target: string;
  revoked_at: number;
  revoked_by: string;
  kept_until: number;
}

export interface IdempotencyRow {
  workspace_id: string;
  operation: string;
  caller: string;
  key: string;
  request_hash: string;
  status: number | null;
  answer: string | null;
  created_at: number;
}

export interface LabelRow {
  workspace_id: string;
  key: string;
  name: string;
  description: string | null;
  type: string;
  allowed_values: string | null;
  required: number;
  revision: number;
  created_at: number;
  deleted_at: number | null;
}

export interface LabelChangeRow {
  workspace_id: string;
  number: number;
  key: string;
  action: string;
  before: string | null;
  after: string | null;
  assignments: number;
  changed_at: number;
  changed_by: string;
}

export interface LabelAssignmentRow {
  workspace_id: string;
  resource_type: string;
  resource_id: string;
  key: string;
  value: string;
  value_key: string;
  value_micros: number | null;
  assigned_at: number;
  removed_at: number | null;
}

export interface InterviewerRow {
  workspace_id: string;
  interviewer_id: string;
  title: string;
  slug: string;
  search_key: string;
  test: number;
  deadline_at: number | null;
  budget_type: string | null;
  budget_minor: number | null;
  workflow_version: number;
  created_at: number;
  activated_at: number | null;
  archived_at: number | null;
  ats_state: string;
  ats_provider: string | null;
  ats_synced_at: number | null;
  ats_message: string | null;
  revision: number;
}

export interface InterviewerVersionRow {
  workspace_id: string;
  interviewer_id: string;
  recorded_at: number;
  test: number;
  deadline_at: number | null;
  budget_type: string | null;
  budget_minor: number | null;
  activated_at: number | null;
  archived_at: number | null;
}

export interface WorkflowStepRow {
  workspace_id: string;
  interviewer_id: string;
  version: number;
  step_id: string;
  ordinal: number;
  type: string;
  name: string;
  required: number;
  minimum_share: number | null;
  minimum_enforced: number;
}

export interface EventRow {
  workspace_id: string;
  position: number;
  source: string;
  id: string;
  type: string;
  interviewer_id: string;
  candidate_id: string | null;
  occurred_at: number;
  observed_at: number;
  recorded_at: number;
  engaged: number;
  step_id: string | null;
  step_type: string | null;
  attempt: number | null;
  item_id: string | null;
  kind: string | null;
  score: number | null;
  score_min: number | null;
  score_max: number | null;
  score_share: number | null;
  duration_ms: number | null;
  amount_minor: number | null;
  flag: number | null;
  dealbreaker: number | null;
  person_id: string | null;
  data: string;
  attributes: string | null;
  content_hash: string;
}

export interface EventDetailRow {
  workspace_id: string;
  position: number;
  interviewer_id: string;
  candidate_id: string;
  name: string | null;
  name_key: string | null;
  email: string | null;
  email_key: string | null;
  phone: string | null;
  country: string | null;
  location: string | null;
  words: string | null;
}

export interface CandidateRow {
  workspace_id: string;
  candidate_id: string;
  interviewer_id: string;
  person_id: string;
  workflow_version: number;
  test: number;
  entry: string | null;
  invited_at: number;
  started_at: number | null;
  completed_at: number | null;
  knocked_out_at: number | null;
  answered_at: number | null;
  engaged_at: number | null;
  last_engaged_at: number | null;
  acted_at: number | null;
  sms_sent_at: number | null;
  sms_received_at: number | null;
  sms_completed_at: number | null;
  decision: string;
  decided_at: number | null;
  score: number | null;
  score_source: string | null;
  csat_responses: number;
  csat_sum: number;
  csat_satisfied: number;
  spent_minor: number;
  /** When the first and the last of its events were recorded. */
  first_recorded_at: number;
  last_recorded_at: number;
}

export interface CandidateStepRow {
  workspace_id: string;
  candidate_id: string;
  step_id: string;
  interviewer_id: string;
  step_type: string;
  test: number;
  invited_at: number;
  started_at: number;
  completed_at: number | null;
  knocked_out_at: number | null;
  knocked_out_by: string | null;
  attempts: number;
  eligibility: string | null;
  score: number | null;
  score_min: number | null;
  score_max: number | null;
  score_share: number | null;
  /** Of all steps of the type, on one row per application and type; see the migration. */
  type_started_at: number | null;
  type_completed_at: number | null;
  type_knocked_out_at: number | null;
  /** When the last result came, and what they all come to. */
  type_judged_at: number | null;
  type_verdict: string | null;
}

export interface StepAttemptRow {
  workspace_id: string;
  candidate_id: string;
  step_id: string;
  attempt: number;
  interviewer_id: string;
  step_type: string;
  test: number;
  invited_at: number;
  completed_at: number;
  duration_ms: number | null;
}

export interface StepResultRow {
  workspace_id: string;
  candidate_id: string;
  position: number;
  step_id: string;
  interviewer_id: string;
  step_type: string;
  test: number;
  invited_at: number;
  completed_at: number;
  replaced_at: number | null;
  score_share: number | null;
  eligibility: string | null;
}

export interface QuestionResultRow {
  workspace_id: string;
  candidate_id: string;
  position: number;
  step_id: string;
  question_id: string;
  interviewer_id: string;
  step_type: string;
  test: number;
  invited_at: number;
  answered_at: number;
  replaced_at: number | null;
  kind: string;
  score_share: number | null;
  passed: number | null;
  dealbreaker: number;
}

export interface CriterionResultRow {
  workspace_id: string;
  candidate_id: string;
  position: number;
  step_id: string;
  criterion_id: string;
  interviewer_id: string;
  step_type: string;
  test: number;
  invited_at: number;
  scored_at: number;
  replaced_at: number | null;
  kind: string;
  score_share: number | null;
  passed: number | null;
}

export interface EngagementSlotRow {
  workspace_id: string;
  interviewer_id: string;
  slot: number;
  agent: string;
  test: number;
  engagements: number;
}

export interface ProfileRow {
  workspace_id: string;
  candidate_id: string;
  interviewer_id: string;
  name: string | null;
  name_key: string | null;
  email: string | null;
  email_key: string | null;
  phone: string | null;
  country: string | null;
  location: string | null;
}

export interface ChargeRow {
  workspace_id: string;
  position: number;
  interviewer_id: string;
  candidate_id: string;
  test: number;
  charged_at: number;
  service: string;
  amount_minor: number;
}

export interface InterviewerTotalsRow {
  workspace_id: string;
  interviewer_id: string;
  candidates: number;
  completed: number;
  csat_responses: number;
  csat_sum: number;
  csat_satisfied: number;
  spent_minor: number;
}

export interface ErasureRow {
  workspace_id: string;
  erasure_id: string;
  person_hash: string;
  applications: number;
  erased_at: number;
  erased_by: string;
}

export interface ImportRow {
  workspace_id: string;
  import_id: string;
  caller: string;
  dry_run: number;
  status: string;
  progress_millionths: number;
  counts: string;
  problem_count: number;
  problems: string;
  created_at: number;
  /** Until when it counts as under way, unless more is heard of it. */
  alive_until: number;
  finished_at: number | null;
}
