import type { components } from '../schema.ts';

type Body = components['schemas']['Problem'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type Finding = components['schemas']['Finding'];

const statusOf: Record<ProblemCode, number> = {
  bad_request: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  conflict: 409,
  in_flight: 409,
  precondition_failed: 412,
  too_large: 413,
  unsupported_media_type: 415,
  unprocessable: 422,
  idempotency_mismatch: 422,
  too_many_requests: 429,
  internal: 500,
  unavailable: 503,
};

const titleOf: Record<ProblemCode, string> = {
  bad_request: 'The request is malformed.',
  unauthorized: 'A valid API key or embed token is needed.',
  forbidden: 'This is not allowed.',
  not_found: 'There is nothing here.',
  method_not_allowed: 'This path does not take that method.',
  not_acceptable: 'This can be answered as JSON or CSV only.',
  conflict: 'This conflicts with what is stored.',
  in_flight: 'A request with this Idempotency-Key is under way.',
  precondition_failed: 'Somebody changed this since you read it.',
  too_large: 'The body is too large.',
  unsupported_media_type: 'The media type of the body is not accepted here.',
  unprocessable: 'The body has fields that cannot be accepted.',
  idempotency_mismatch: 'This Idempotency-Key was used with another request.',
  too_many_requests: 'Too many requests.',
  internal: 'Something went wrong on our side.',
  unavailable: 'The server cannot answer now.',
};

export interface ProblemOptions {
  title?: string;
  detail?: string;
  errors?: readonly Finding[];
  headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere on the answering side; becomes an RFC 9457 answer. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** With the code all there is to it, so that it can be made again elsewhere. */
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(options.title ?? titleOf[code]);
    this.code = code;
    this.status = statusOf[code];
    this.headers = options.headers ?? {};
    this.options = options;
  }

  body(requestId: string): Body {
    const { detail, errors } = this.options;
    return {
      type: `urn:screenkit:problem:${this.code.replaceAll('_', '-')}`,
      code: this.code,
      title: this.message,
      status: this.status,
      ...(detail === undefined ? {} : { detail }),
      requestId,
      ...(errors === undefined ? {} : { errors: [...errors] }),
    };
  }
}

/** A body field that cannot be accepted: 422 with one finding. */
export function unprocessable(pointer: string, message: string): Problem {
  return new Problem('unprocessable', { errors: [{ pointer, message }] });
}

/** All that is wrong with a body: 422, or nothing where there is nothing. */
export function refuse(errors: readonly Finding[]): void {
  if (errors.length > 0) throw new Problem('unprocessable', { errors });
}

/** A question was ended because its answer took too long. */
export const tookTooLong = (): Problem =>
  new Problem('unavailable', {
    title: 'This took too long. Ask for a shorter window or fewer interviewers.',
  });

/** A query parameter that cannot be accepted: 400 with one finding. */
export function badQuery(name: string, message: string): Problem {
  return new Problem('bad_request', { errors: [{ pointer: `/query/${name}`, message }] });
}
