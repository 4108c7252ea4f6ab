import type { operations } from '../../schema.ts';
import type { Principal } from '../auth/principal.ts';
import type { OperationId } from '../contract.ts';
import type { Reader, ReadOptions, Store, Writer } from '../store/store.ts';

type Part<Id extends OperationId, Name extends 'query' | 'path' | 'header'> = NonNullable<
  operations[Id]['parameters'][Name]
>;

type Bodies<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: infer Content };
}
  ? Content[keyof Content]
  : undefined;

type Success<Id extends OperationId> = Extract<keyof operations[Id]['responses'], 200 | 201 | 202>;

/** Handlers answer JSON; what else the document offers is made of it. */
type Content<Response> = Response extends { content: { 'application/json': infer Json } }
  ? Json
  : never;

/** What an operation answers: a status of its own and the body documented for it. */
export type Reply<Id extends OperationId> = {
  [Status in Success<Id>]: {
    status: Status;
    body: Content<operations[Id]['responses'][Status]>;
    headers?: Record<string, string>;
    /** What the `ETag` is made of, where that is not the whole body. */
    stable?: unknown;
  };
}[Success<Id>];

/** One validated request. Defaults of the contract are filled in. */
export interface Call<Id extends OperationId> {
  principal: Principal;
  /** Without `format`, which is no matter of the handler. */
  query: { [Name in keyof Part<Id, 'query'> as Exclude<Name, 'format'>]: Part<Id, 'query'>[Name] };
  path: Part<Id, 'path'>;
  /** Names in lower case. */
  header: {
    [Name in keyof Part<Id, 'header'> as Lowercase<Name & string>]: Part<Id, 'header'>[Name];
  };
  body: Bodies<Id>;
  mediaType: string;
  request: Request;
  store: Store;
  /** Milliseconds since 1970. */
  now: number;
  /** Takes what nobody foresaw, from work that goes on after the answer. */
  report: (error: unknown) => void;
  /** Reads one consistent state within the caller's scope. */
  read: <T>(work: (reader: Reader) => Promise<T>, options?: ReadOptions) => Promise<T>;
  /** Writes all or nothing, once per `Idempotency-Key`. */
  write: (work: (writer: Writer) => Promise<Reply<Id>>) => Promise<Reply<Id>>;
}

export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Reply<Id> | Response>;
