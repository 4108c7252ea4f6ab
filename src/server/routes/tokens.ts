import { signEmbedToken } from '../auth/embed-token.ts';
import { Problem, type Finding } from '../problem.ts';
import { knownInterviewers } from '../store/interviewers.ts';
import type { Handler } from './call.ts';
import { instantText } from './time.ts';

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
    if (errors.length > 0) throw new Problem('unprocessable', { errors });
    const wanted = Math.floor(now / 1000) + (body.expiresInSeconds ?? 300);
    const expiresAt =
      principal.expiresAt === null
        ? wanted
        : Math.min(wanted, Math.floor(principal.expiresAt / 1000));
    const claims = {
      keyId: principal.keyId,
      permissions: body.permissions,
      interviewerIds: body.interviewerIds ?? null,
      origins: (body.origins ?? []).map((origin) => new URL(origin).origin),
      expiresAt,
    };
    const token = await signEmbedToken(reader, principal.scope.workspaceId, claims, now);
    return {
      status: 201,
      body: {
        token,
        expiresIn: Math.floor(expiresAt - now / 1000),
        expiresAt: instantText(expiresAt * 1000),
      },
    };
  });
