import { Problem } from '../problem.ts';
import type { FormParts } from './task.ts';

const mebibyte = 1 << 20;
const limit = 200 * mebibyte;

/** The parts by name, in memory; throws a 400 when it is no form and a 413 past the limit. */
export async function readForm(request: Request): Promise<FormParts> {
  const form = await limited(request)
    .formData()
    .catch((error: unknown) => {
      if (error instanceof Problem) throw error;
      if (error instanceof Error && error.cause instanceof Problem) throw error.cause;
      throw new Problem('bad_request', {
        errors: [{ pointer: '', message: 'must be multipart/form-data' }],
      });
    });
  const parts: FormParts = Object.create(null) as FormParts;
  for (const name of new Set(form.keys())) {
    parts[name] = form
      .getAll(name)
      .map((part) => (typeof part === 'string' ? new Blob([part]) : part));
  }
  return parts;
}

/** The request with a body that ends in a 413 past the limit, whatever `Content-Length` says. */
function limited(request: Request): Request {
  const tooLarge = new Problem('too_large', {
    title: `Files may hold at most ${limit / mebibyte} MiB.`,
  });
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge;
  let size = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length;
      if (size > limit) controller.error(tooLarge);
      else controller.enqueue(chunk);
    },
  });
  const body = request.body?.pipeThrough(counted) ?? null;
  return new Request(request.url, {
    method: 'POST',
    headers: request.headers,
    body,
    duplex: 'half',
  });
}
