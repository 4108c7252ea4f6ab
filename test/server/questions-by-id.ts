/** What can be asked by an id, and what an answer to it tells. */
import type { OperationId } from '../../src/server/contract.ts';
import type { Answer, CallOptions } from './world.ts';

export interface Question {
  operation: OperationId;
  ask: (id: string) => CallOptions;
  names:
    | 'interviewerId'
    | 'candidateId'
    | 'personId'
    | 'labelKey'
    | 'keyId'
    | 'roleId'
    | 'memberId'
    | 'importId';
}

const inPath = (operation: OperationId, names: Question['names'], body?: object): Question => ({
  operation,
  names,
  ask: (id) => ({ path: { [names]: id }, ...(body ? { body } : {}) }),
});

const inQuery = (operation: OperationId, names: Question['names']): Question => ({
  operation,
  names,
  ask: (id) => ({ query: { [names]: id } }),
});

/** Each has a 404 for an id that is none. */
export const questions: readonly Question[] = [
  inPath('getInterviewer', 'interviewerId'),
  inPath('listSubscribers', 'interviewerId'),
  inPath('updateInterviewer', 'interviewerId', { title: 'Ours' }),
  inPath('archiveInterviewer', 'interviewerId'),
  inPath('unarchiveInterviewer', 'interviewerId'),
  inPath('duplicateInterviewer', 'interviewerId'),
  inPath('getLabel', 'labelKey'),
  inPath('updateLabel', 'labelKey', { name: 'Ours' }),
  inPath('deleteLabel', 'labelKey'),
  inPath('getCandidate', 'candidateId'),
  inPath('getApiKey', 'keyId'),
  inPath('updateApiKey', 'keyId', { name: 'Ours' }),
  inPath('rotateApiKey', 'keyId', { overlapSeconds: 0 }),
  inPath('revokeApiKey', 'keyId'),
  inPath('getRole', 'roleId'),
  inPath('updateRole', 'roleId', { name: 'Ours' }),
  inPath('deleteRole', 'roleId'),
  inPath('getMember', 'memberId'),
  inPath('updateMember', 'memberId', { name: 'O' }),
  inPath('removeMember', 'memberId'),
  inPath('erasePerson', 'personId'),
  inPath('getImport', 'importId'),
  inQuery('listCandidates', 'interviewerId'),
  inQuery('getFunnel', 'interviewerId'),
  inQuery('streamEvents', 'interviewerId'),
];

/** Without what is drawn or counted anew for each request. */
export const told = ({ status, body, headers }: Answer): unknown => [
  status,
  { ...body, requestId: '' },
  [...headers].filter(([name]) => !/request-id|ratelimit/.test(name)),
];
