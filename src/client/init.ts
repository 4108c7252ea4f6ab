import type {
  HeadersOptions,
  Middleware,
  ParseAs,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from 'openapi-fetch';
import type { Fetch } from './retry.ts';

/** What a call may say, whatever its operation: `Client` is what types it. */
export interface Init extends Omit<RequestInit, 'body' | 'headers'> {
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly header?: Record<string, string | null | undefined>;
  };
  readonly body?: unknown;
  readonly headers?: HeadersOptions;
  readonly parseAs?: ParseAs;
  readonly baseUrl?: string;
  readonly fetch?: Fetch;
  readonly pathSerializer?: PathSerializer;
  readonly querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions;
  readonly bodySerializer?: (body: unknown, headers?: Headers) => RequestInit['body'];
  readonly middleware?: readonly Middleware[];
}
