/** What a handler answered as a `Response`: its format, what a browser may keep, what it has already. */
import type { Principal } from '../auth/principal.ts';
import type { CompiledOperation } from '../contract.ts';
import { sha256 } from '../store/identifier.ts';
import type { CsvFile } from './csv/file.ts';
import type { TaskReply } from './task.ts';

export interface Answering {
  operation: CompiledOperation;
  principal: Principal;
  request: Request;
  /** Makes the file when that is the format; undefined when it is JSON. */
  toFile: ((body: object) => CsvFile) | undefined;
}

export function respond(
  reply: TaskReply,
  { operation, principal, request, toFile }: Answering,
  headers: Record<string, string>,
): Response {
  Object.assign(headers, reply.headers);
  headers['Cache-Control'] = operation.etag ? 'private, no-cache' : 'no-store';
  const body = JSON.stringify(reply.body);
  if (operation.etag) {
    const { workspaceId, interviewerIds, labels, masked } = principal.scope;
    const stable = reply.stable === undefined ? body : JSON.stringify(reply.stable);
    const format = toFile && 'csv';
    headers['ETag'] ??=
      `"${sha256(JSON.stringify([workspaceId, interviewerIds, labels, masked, stable, format])).slice(0, 22)}"`;
    if (request.method === 'GET' && isKnown(request, headers['ETag'])) {
      return new Response(null, { status: 304, headers });
    }
  }
  const file = toFile?.(reply.body as object);
  return new Response(file?.text ?? body, {
    status: reply.status,
    headers: { ...headers, 'Content-Type': 'application/json', ...file?.headers },
  });
}

/** Whether the asker has this answer. A proxy that compresses makes the tag weak. */
function isKnown(request: Request, etag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',');
  return known.some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
