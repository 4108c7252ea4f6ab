import type { components } from '../schema.ts';
import { retryAfter } from './retry-after.ts';

type Problem = components['schemas']['Problem'];

/** One finding of an answer 400, 406, 409 or 422: where, as a JSON pointer, and what would be right. */
export type Finding = components['schemas']['Finding'];

/** Codes of failures that the API itself does not report. */
export type ClientErrorCode =
  | 'network'
  | 'timeout'
  | 'unexpected_answer'
  | 'session_ended'
  | 'token_failed'
  | 'token_timeout'
  | 'token_invalid';

export interface ApiErrorInit {
  readonly code: string;
  readonly message: string;
  readonly status?: number;
  readonly type?: string;
  readonly retryable?: boolean;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly errors?: readonly Finding[];
  readonly cause?: unknown;
}

/** The one error of the client: a problem the API reports, or the reason why no answer came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** Stable address of the kind of problem; `about:blank` when the API did not report it. */
  readonly type: string;
  /** Stable word to branch on. A newer server may have more of them than this type lists. */
  readonly code: Problem['code'] | ClientErrorCode | (string & {});
  /** Status of the answer; 0 when there was none. */
  readonly status: number;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** Seconds to wait before the next try, where the API asks for that. */
  readonly retryAfter: number | undefined;
  /** What the operator of the server needs to find the request in the log. */
  readonly requestId: string | undefined;
  /** The findings of an answer 400, 406, 409 or 422; otherwise empty. */
  readonly errors: readonly Finding[];

  constructor(init: ApiErrorInit) {
    super(init.message, init);
    this.type = init.type ?? 'about:blank';
    this.code = init.code;
    this.status = init.status ?? 0;
    this.retryable = init.retryable ?? mayPass(this.status, this.code);
    this.requestId = init.requestId;
    this.retryAfter = init.retryAfter;
    this.errors = init.errors ?? [];
  }
}

/** Returns the data of an answer, or throws the `ApiError` that it is. */
export function unwrap<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  const { data, error, response } = answer;
  if (error !== undefined || !response.ok) throw errorOf(response, error);
  return data as T;
}

/** Makes the error of an answer from its body: a problem document, or whatever a proxy sent. */
export function errorOf(response: Response, body: unknown): ApiError {
  const { status } = response;
  const problem = isProblem(body) ? body : undefined;
  return new ApiError({
    code: 'unexpected_answer',
    requestId: response.headers.get('x-request-id') ?? undefined,
    ...problem,
    message:
      problem?.detail ?? problem?.title ?? `The server answered ${status} without an explanation.`,
    status,
    retryAfter: retryAfter(response),
  });
}

function mayPass(status: number, code: string): boolean {
  return status >= 500 || [408, 425, 429].includes(status) || code === 'in_flight';
}

function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const { code, title, errors } = body as Partial<Problem>;
  const listed = errors === undefined || Array.isArray(errors);
  return typeof code === 'string' && typeof title === 'string' && listed;
}
