import type { paths } from '../schema.ts';
import { ApiError, unwrap } from './error.ts';
import type { Client, PathOf } from './operations.ts';

interface PageOf<T> {
  data: T[];
  page: { nextCursor: string | null };
}

type AnswerOf<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

type QueryOf<P extends keyof paths> = paths[P] extends {
  get: { parameters: { query?: infer Query } };
}
  ? NonNullable<Query>
  : never;

/** The paths that answer with a list. */
export type ListPath = {
  [P in PathOf<'get'>]: AnswerOf<P> extends PageOf<unknown> ? P : never;
}[PathOf<'get'>];

/** One item of the list at a path. */
export type ItemOf<P extends ListPath> = AnswerOf<P> extends PageOf<infer Item> ? Item : never;

export interface PaginateOptions<P extends ListPath> {
  /** Filters, sort and `limit`, the size of a page; cursor and format are not yours to set. */
  readonly query?: Omit<QueryOf<P>, 'cursor' | 'format'>;
  readonly signal?: AbortSignal;
}

/**
 * Goes through a list item by item and asks for the next page when the one before is used up.
 *
 *     for await (const interviewer of paginate(client, '/v1/interviewers')) …
 */
export async function* paginate<P extends ListPath>(
  client: Client,
  path: P,
  options: PaginateOptions<P> = {},
): AsyncGenerator<ItemOf<P>, void> {
  const { query, signal } = options;
  // Any path of a list takes these; TypeScript does not carry that through a type parameter.
  const read = client.GET as unknown as (
    path: P,
    init: object,
  ) => Promise<{ data?: PageOf<ItemOf<P>>; error?: unknown; response: Response }>;
  let cursor: string | undefined;
  do {
    const params = { query: { ...query, cursor } };
    const { data, page } = unwrap(await read(path, { params, ...(signal && { signal }) }));
    yield* data;
    if (page.nextCursor !== null && page.nextCursor === cursor) throw stuck();
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

function stuck(): ApiError {
  const message = 'The server names the page just read as the next one.';
  return new ApiError({ code: 'unexpected_answer', message, retryable: false });
}
