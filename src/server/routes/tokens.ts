import { longestCredential } from '../auth/authenticate.ts';
import { signEmbedToken } from '../auth/embed-token.ts';
import { originOf } from '../auth/origin.ts';
import { labelProblem } from '../ingest/label-value.ts';
import { Problem, refuse, unprocessable, type Finding } from '../problem.ts';
import { knownInterviewers } from '../store/interviewers.ts';
import { countLabels, labelsByKey } from '../store/labels.ts';
import type { LabelScope } from '../store/scope.ts';
import type { Reader } from '../store/store.ts';
import type { Handler } from './call.ts';
import { instantText } from './time.ts';

/** What is wrong with the labels that a token is to see rows by. */
async function labelScopeFindings(
  reader: Reader,
  scope: readonly LabelScope[],
): Promise<Finding[]> {
  if (scope.length === 0) return [];
  const labels = await labelsByKey(reader);
  const { byValue } = await countLabels(reader);
  return scope.flatMap(({ key, values }) => {
    const label = labels.get(key);
    if (!label) return [{ pointer: `/labels/${key}`, message: 'names no label of this workspace' }];
    return values.flatMap((value, index): Finding[] => {
      // A value that was removed and kept is still one to see rows by.
      if (typeof value === 'string' && byValue.get(key)?.has(value)) return [];
      const message = labelProblem(label, value);
      return message === undefined ? [] : [{ pointer: `/labels/${key}/${index}`, message }];
    });
  });
}

/** Only an API key mints: a page that could would renew itself for ever. */
export const createEmbedToken: Handler<'createEmbedToken'> = ({ body, principal, read, now }) =>
  read(async (reader) => {
    if (principal.kind !== 'api_key')
      throw new Problem('forbidden', { title: 'Only an API key can make tokens.' });
    const known = await knownInterviewers(reader, body.interviewerIds ?? []);
    const errors: Finding[] = [];
    body.permissions.forEach((permission, index) => {
      if (!principal.permissions.has(permission))
        errors.push({
          pointer: `/permissions/${index}`,
          message: 'is not a permission of the API key',
        });
    });
    body.interviewerIds?.forEach((id, index) => {
      if (!known.has(id))
        errors.push({
          pointer: `/interviewerIds/${index}`,
          message: 'names no interviewer of this workspace',
        });
    });
    const origins = (body.origins ?? []).map(originOf);
    origins.forEach((origin, index) => {
      if (origin === undefined)
        errors.push({
          pointer: `/origins/${index}`,
          message: 'is not an origin such as https://portal.example',
        });
    });
    const labels = Object.entries(body.labels ?? {}).map(([key, values]) => ({ key, values }));
    errors.push(...(await labelScopeFindings(reader, labels)));
    refuse(errors);
    const wanted = Math.floor(now / 1000) + (body.expiresInSeconds ?? 300);
    const expiresAt =
      principal.expiresAt === null
        ? wanted
        : Math.min(wanted, Math.floor(principal.expiresAt / 1000));
    const claims = {
      keyId: principal.keyId,
      permissions: body.permissions,
      interviewerIds: body.interviewerIds ?? null,
      labels: body.labels ? labels : null,
      origins: origins.filter((origin) => origin !== undefined),
      expiresAt,
    };
    const token = await signEmbedToken(reader, principal.scope.workspaceId, claims, now);
    if (token.length > longestCredential) {
      throw unprocessable('', 'names more than fits into a token; name fewer interviewers');
    }
    return {
      status: 201,
      body: {
        token,
        expiresIn: Math.floor(expiresAt - now / 1000),
        expiresAt: instantText(expiresAt * 1000),
      },
    };
  });
