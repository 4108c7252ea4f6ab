/**
 * The operations of the contract as the types of a client. The shape is openapi-fetch's own, with
 * one difference: openapi-fetch infers the options it is handed, and so lets a misspelt query or
 * body field pass beside a right one. Here only what the contract names compiles.
 */
import type {
  Client as OpenapiClient,
  ClientPathsWithMethod,
  FetchResponse,
  MaybeOptionalInit,
  Middleware,
  ParseAs,
} from 'openapi-fetch';
import type { paths } from '../schema.ts';

export type Method = 'get' | 'post' | 'patch' | 'delete';
/** What an answer is read as unless `parseAs` says otherwise: JSON, not the CSV some can be too. */
type Media = `application/${string}`;

/** The paths that have an operation with this method. */
export type PathOf<M extends Method> = ClientPathsWithMethod<OpenapiClient<paths>, M>;

type Init<P extends keyof paths, M extends Method, As> = NonNullable<
  MaybeOptionalInit<paths[P], M>
> & { parseAs?: As };

type Arguments<P extends keyof paths, M extends Method, As> =
  undefined extends MaybeOptionalInit<paths[P], M>
    ? [init?: Init<P, M, As>]
    : [init: Init<P, M, As>];

/** What a call resolves to: `data` or `error`, as the contract has them, and the raw `response`. */
export type Answer<P extends keyof paths, M extends Method, As extends ParseAs = 'json'> =
  paths[P] extends Record<M, infer Operation extends Record<string | number, unknown>>
    ? FetchResponse<Operation, { parseAs: As }, Media>
    : never;

type Call<M extends Method> = <P extends PathOf<M>, As extends ParseAs = 'json'>(
  path: P,
  ...init: Arguments<P, M, As>
) => Promise<Answer<P, M, As>>;

/**
 * A typed client of the API. Each call resolves to `{ data, error, response }`; it rejects with an
 * `ApiError` when no whole answer came, and with the signal's reason when it was aborted.
 */
export interface Client {
  readonly GET: Call<'get'>;
  readonly POST: Call<'post'>;
  readonly PATCH: Call<'patch'>;
  readonly DELETE: Call<'delete'>;
  /** Adds openapi-fetch middleware to every request. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away again. */
  eject(...middleware: Middleware[]): void;
}
