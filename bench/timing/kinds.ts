/** Pairs of requests that have to be answered alike, and pairs that need not be, to see that it shows. */
import { randomBytes } from 'node:crypto';
import { newSecret } from '../../src/server/auth/api-key.ts';
import { workspaceId } from '../server/fixed.ts';
import { idAt, keyAt } from './fill.ts';

export interface Asked {
  method: string;
  path: string;
  body?: string;
  credential: string;
}

export interface Kind {
  name: string;
  /** What the first of a pair is, and what the second. */
  between: string;
  status: number;
  /** By its number: what is there but not to be seen, what is absent, another that is absent. */
  trio: (place: number) => [hidden: Asked, absent: Asked, control: Asked];
  /** The first is answered otherwise, so a difference has to show. */
  differs?: boolean;
  /** Answered at multiples of 25 ms: a quarter as many take long enough, and tell as much. */
  inSteps?: boolean;
}

export interface Credentials {
  key: string;
  /** Sees the interviewers of certain ids, or of a label. Made anew when it has been used a lot. */
  token: (scope: 'ids' | 'labels') => string;
  revokedKeys: string[];
  /** Of the other workspace, by the names of path parameters. */
  theirs: Record<'keyId' | 'roleId' | 'memberId' | 'personId', string>;
}

/** Absent ids never come twice, as those that somebody guesses. */
const absentId = (length: number) => randomBytes(length).toString('hex').slice(0, length);
const absentAt = (id: string) => id.slice(0, 6) + absentId(id.length - 6);

export function kinds({ key, token, revokedKeys, theirs }: Credentials): Kind[] {
  const get = (path: string, credential: string): Asked => ({ method: 'GET', path, credential });
  const send =
    (method: string, body?: object) =>
    (path: string, credential: string): Asked => ({
      ...{ method, path, credential },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const trio = (ask: (id: string) => Asked, hidden: string, absent: () => string) =>
    [ask(hidden), ask(absent()), ask(absent())] as [Asked, Asked, Asked];
  const rows = (
    whose: 'else' | 'hide' | 'ours',
    name: string,
    ask: typeof get,
    path: (id: string) => string,
    credential: () => string,
  ): Kind => ({
    name,
    between: whose === 'else' ? 'of another workspace' : 'outside the scope of the token',
    status: 404,
    inSteps: whose === 'hide',
    trio: (place) =>
      trio(
        (id) => ask(path(id), credential()),
        idAt(whose, place),
        () => `none-${absentId(4)}`,
      ),
  });
  const interviewer = (id: string) => `/v1/interviewers/${id}`;
  const candidate = (id: string) => `/v1/candidates/${id}`;
  const candidates = (id: string) => `/v1/candidates?interviewerId=${id}`;
  const funnel = (id: string) => `/v1/analytics/funnel?interviewerId=${id}`;
  const patch = send('PATCH', { title: 'Ours' });
  const byKey = () => key;
  const byIds = () => token('ids');
  const byLabels = () => token('labels');
  const theirId = (name: string, ask: typeof get, path: string, id: string): Kind => ({
    name,
    between: 'of another workspace',
    status: 404,
    trio: () =>
      trio(
        (one) => ask(path.replace('*', one), key),
        id,
        () => absentAt(id),
      ),
  });
  const seen = rows('ours', 'an interviewer', get, interviewer, byKey);
  // Asked for as often as those, since what was asked for once is kept in memory.
  const wrongKeys = revokedKeys.map(() => newSecret(workspaceId).text);
  return [
    { ...seen, between: 'that is seen', status: 200, differs: true },
    rows('else', 'an interviewer', get, interviewer, byKey),
    rows('else', 'a candidate', get, candidate, byKey),
    rows('else', "an interviewer's candidates", get, candidates, byKey),
    rows('else', "an interviewer's funnel", get, funnel, byKey),
    rows('else', 'a change of an interviewer', patch, interviewer, byKey),
    {
      ...{ name: 'a label', between: 'of another workspace', status: 404 },
      trio: (place) =>
        trio(
          (one) => get(`/v1/labels/${one}`, key),
          keyAt('else', place),
          () => `none_${absentId(4)}`,
        ),
    },
    theirId('an API key', get, '/v1/api-keys/*', theirs.keyId),
    theirId('the end of an API key', send('POST'), '/v1/api-keys/*/revoke', theirs.keyId),
    theirId('a role', get, '/v1/roles/*', theirs.roleId),
    theirId('a member', get, '/v1/members/*', theirs.memberId),
    theirId('the erasure of a person', send('DELETE'), '/v1/people/*', theirs.personId),
    rows('hide', 'an interviewer', get, interviewer, byIds),
    rows('hide', 'a candidate', get, candidate, byIds),
    rows('hide', "an interviewer's funnel", get, funnel, byIds),
    rows('hide', 'a change of an interviewer', patch, interviewer, byIds),
    rows('hide', 'an interviewer', get, interviewer, byLabels),
    rows('hide', 'a candidate', get, candidate, byLabels),
    rows('hide', "an interviewer's funnel", get, funnel, byLabels),
    {
      ...{ name: 'a key', between: 'that was revoked', status: 401 },
      trio: (place) => [
        get('/v1/session', revokedKeys[place % revokedKeys.length] ?? ''),
        get('/v1/session', wrongKeys[place % wrongKeys.length] ?? ''),
        get('/v1/session', wrongKeys[(place + 1) % wrongKeys.length] ?? ''),
      ],
    },
    {
      ...{ name: 'a wrong key', between: 'of a workspace there is', status: 401 },
      trio: () => [
        get('/v1/session', newSecret(workspaceId).text),
        get('/v1/session', newSecret('nono').text),
        get('/v1/session', newSecret('nono').text),
      ],
    },
  ];
}
