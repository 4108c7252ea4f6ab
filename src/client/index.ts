/** The typed client of the API: no elements, no framework, wherever `fetch` is. */
export { createClient } from './client.ts';
export type { ClientOptions } from './client.ts';
export type { Clock } from './clock.ts';
export { ApiError, errorOf, unwrap } from './error.ts';
export type { ApiErrorInit, ClientErrorCode, Finding } from './error.ts';
export { live } from './live.ts';
export type { LiveChange, LiveEnd, LiveOptions } from './live.ts';
export type { Answer, Client, Method, PathOf } from './operations.ts';
export { paginate } from './paginate.ts';
export type { ItemOf, ListPath, PaginateOptions } from './paginate.ts';
export type { Fetch } from './retry.ts';
export type { Runtime } from './runtime.ts';
export { createSession } from './session.ts';
export type { Permission, Session, SessionInfo, SessionOptions, SessionState } from './session.ts';
export type { FetchToken, TokenAnswer, TokenReason, TokenRequest } from './token-answer.ts';
export type { components, operations, paths } from '../schema.ts';
