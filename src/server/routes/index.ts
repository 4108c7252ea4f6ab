import type { OperationId } from '../contract.ts';
import {
  getEngagementHours,
  getFunnel,
  getQuestions,
  getResume,
  getSeries,
  getSms,
  getSpend,
  getSummary,
  getTimeToEngage,
  getVoice,
  listMetrics,
} from './analytics.ts';
import type { Handler } from './call.ts';
import { getCandidate, listCandidates } from './candidates.ts';
import { ingestEvents } from './events.ts';
import { createImport, getImport } from './imports.ts';
import {
  archiveInterviewer,
  create,
  duplicateInterviewer,
  getInterviewer,
  listInterviewers,
  listSubscribers,
  unarchiveInterviewer,
  updateInterviewer,
} from './interviewers.ts';
import {
  createApiKey,
  getApiKey,
  listApiKeys,
  revokeApiKey,
  rotateApiKey,
  updateApiKey,
} from './keys.ts';
import {
  assignLabels,
  createLabel,
  deleteLabel,
  getLabel,
  listLabelChanges,
  listLabels,
  listMissingLabels,
  updateLabel,
} from './labels.ts';
import { streamEvents } from './live.ts';
import { erasePerson } from './people.ts';
import { getHealth } from './health.ts';
import { getSession } from './service.ts';
import { getSettings, listSettingChanges, updateSettings } from './settings.ts';
import { getMember, inviteMember, listMembers, removeMember, updateMember } from './members.ts';
import { createRole, deleteRole, getRole, listRoles, updateRole } from './roles.ts';
import { rotateSigningKey } from './signing-keys.ts';
import { revokeEmbedTokens } from './revocations.ts';
import { createEmbedToken } from './tokens.ts';

export type Handlers = { [Id in OperationId]: Handler<Id> };

/** What answers each operation; the type makes a missing one an error. */
export const handlers = (version: string, isReady: () => boolean): Handlers => ({
  getHealth: getHealth(version, isReady),
  getSession,
  listInterviewers,
  createInterviewer: create,
  getInterviewer,
  updateInterviewer,
  archiveInterviewer,
  unarchiveInterviewer,
  duplicateInterviewer,
  listSubscribers,
  listLabels,
  createLabel,
  getLabel,
  updateLabel,
  deleteLabel,
  assignLabels,
  listMissingLabels,
  listLabelChanges,
  listCandidates,
  getCandidate,
  erasePerson,
  ingestEvents,
  streamEvents,
  createImport,
  getImport,
  listMetrics,
  getFunnel,
  getSummary,
  getSeries,
  getTimeToEngage,
  getEngagementHours,
  getVoice,
  getQuestions,
  getSms,
  getResume,
  getSpend,
  getSettings,
  updateSettings,
  listSettingChanges,
  listRoles,
  createRole,
  getRole,
  updateRole,
  deleteRole,
  listMembers,
  inviteMember,
  getMember,
  updateMember,
  removeMember,
  listApiKeys,
  createApiKey,
  getApiKey,
  updateApiKey,
  rotateApiKey,
  revokeApiKey,
  rotateSigningKey,
  createEmbedToken,
  revokeEmbedTokens,
});
