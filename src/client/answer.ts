import type { ParseAs } from 'openapi-fetch';

export interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Reads a response as the call asks, and what went wrong as JSON or else as text. */
export async function answerOf(
  request: Request,
  response: Response,
  parseAs: ParseAs,
): Promise<Answer> {
  const { ok, status, headers } = response;
  const isEmpty =
    status === 204 ||
    request.method === 'HEAD' ||
    (headers.get('content-length') === '0' &&
      !headers.get('transfer-encoding')?.includes('chunked'));
  if (ok) return { data: isEmpty ? undefined : await dataOf(response, parseAs), response };
  return { error: isEmpty ? undefined : await problemOf(response), response };
}

async function dataOf(response: Response, parseAs: ParseAs): Promise<unknown> {
  if (parseAs === 'stream') return response.body;
  if (parseAs !== 'json') return response[parseAs]();
  const text = await response.text();
  // No bytes are no data, unless there were said to be some.
  return text || response.headers.has('content-length') ? JSON.parse(text) : undefined;
}

async function problemOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
