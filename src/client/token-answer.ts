import { ApiError } from './error.ts';

/** Why a token is asked for: the first one, a new one in time, or because the API refused ours. */
export type TokenReason = 'start' | 'renewal' | 'rejected';

export interface TokenRequest {
  readonly reason: TokenReason;
  /** Aborts when the answer is no longer wanted. */
  readonly signal: AbortSignal;
}

export interface TokenAnswer {
  readonly token: string;
  /** Seconds from now. */
  readonly expiresIn: number;
}

export type FetchToken = (request: TokenRequest) => Promise<TokenAnswer>;

/** Whether it may stand in a header. One that may not would be quoted by the runtime's error. */
export function isCredential(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

export function isTokenAnswer(answer: unknown): answer is TokenAnswer {
  if (typeof answer !== 'object' || answer === null) return false;
  const { token, expiresIn } = answer as Partial<TokenAnswer>;
  const lives = typeof expiresIn === 'number' && Number.isFinite(expiresIn) && expiresIn > 0;
  return isCredential(token) && lives;
}

export function failureOf(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  const message = 'The page’s own server gave no token.';
  return new ApiError({ code: 'token_failed', message, retryable: true, cause: thrown });
}

export function timedOut(timeout: number): ApiError {
  const message = `The page’s own server gave no token within ${timeout / 1000} seconds.`;
  return new ApiError({ code: 'token_timeout', message, retryable: true });
}

/** What the host hands out is no good, as far as the API is concerned. */
export function refused(): ApiError {
  const message = 'The API refuses the tokens that the page’s own server gives.';
  return new ApiError({ code: 'unauthorized', message, status: 401 });
}

export function invalid(): ApiError {
  const message =
    'fetchToken must resolve to { token, expiresIn }: a text without spaces and the seconds it lives.';
  return new ApiError({ code: 'token_invalid', message, retryable: false });
}
