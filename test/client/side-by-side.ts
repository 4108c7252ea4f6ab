/** The same call through openapi-fetch and through our client, and what both sent and answered. */
import assert from 'node:assert/strict';
import createOpenapiClient from 'openapi-fetch';
import { clientOver } from '../../src/client/client.ts';
import type { Client } from '../../src/client/index.ts';
import type { Fetch } from '../../src/client/retry.ts';

/** A call in its most general form: both sides take more than the contract has. */
export type Loose = (path: string, init?: object) => Promise<object>;
export interface LooseClient extends Pick<Client, 'use' | 'eject'> {
  readonly GET: Loose;
  readonly POST: Loose;
  readonly PATCH: Loose;
  readonly DELETE: Loose;
}

export const baseUrl = 'https://api.example/base/';

async function contentOf(request: Request): Promise<unknown> {
  if (!request.body) return undefined;
  if (!/^multipart/.test(request.headers.get('content-type') ?? '')) return request.text();
  return [...(await request.formData())];
}

async function recorded(request: Request): Promise<object> {
  const url = new URL(request.url);
  const headers = [...request.headers].map(([name, value]) => [
    name,
    value.replace(/boundary=.*/, 'boundary'),
  ]);
  const { method, mode, credentials, cache, redirect, referrer, referrerPolicy } = request;
  const { integrity, keepalive, signal } = request;
  return {
    address: url.origin + url.pathname + url.hash,
    // Read, since openapi-fetch has `%20` where ours has the `+` of a form.
    query: [...url.searchParams],
    headers,
    content: await contentOf(request.clone()),
    options: { method, mode, credentials, cache, redirect, referrer, referrerPolicy },
    more: { integrity, keepalive, aborted: signal.aborted, extra: Reflect.get(request, 'extra') },
  };
}

async function readable(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return { type: value.type, text: await value.text() };
  if (value instanceof ArrayBuffer) return { bytes: [...new Uint8Array(value)] };
  if (value instanceof ReadableStream) return { stream: await new Response(value).text() };
  return value;
}

async function outcomeOf(promise: Promise<object>): Promise<object> {
  try {
    const { response, ...rest } = (await promise) as { response: Response };
    const values = await Promise.all(
      Object.entries(rest).map(async ([name, value]) => [name, await readable(value)]),
    );
    return { values, status: response.status, headers: [...response.headers] };
  } catch (thrown) {
    return { thrown };
  }
}

interface Side {
  readonly sent: readonly object[];
  readonly outcome: { thrown?: unknown };
  readonly notes: readonly unknown[];
}

async function sideOf(
  make: (send: Fetch) => LooseClient,
  act: (client: LooseClient, note: (what: unknown) => void) => Promise<object>,
  answer: Fetch,
): Promise<Side> {
  const sent: object[] = [];
  const notes: unknown[] = [];
  const client = make(async (request) => {
    sent.push(await recorded(request));
    return answer(request);
  });
  const outcome = await outcomeOf(act(client, (what) => void notes.push(what)));
  return { sent, outcome, notes };
}

/** What `act` does with either; `note` keeps what else is to be the same. */
export async function both(
  act: (client: LooseClient, note: (what: unknown) => void) => Promise<object>,
  answer: Fetch = async () => Response.json({ data: 'fine' }),
): Promise<{ theirs: Side; ours: Side }> {
  const openapi = (fetch: Fetch) =>
    createOpenapiClient({ baseUrl, fetch }) as unknown as LooseClient;
  const own = (fetch: Fetch) => clientOver(baseUrl, fetch) as unknown as LooseClient;
  return { theirs: await sideOf(openapi, act, answer), ours: await sideOf(own, act, answer) };
}

/** Fails unless both send, answer and note the same, and returns what that was. */
export async function alike(...scene: Parameters<typeof both>): Promise<Side> {
  const { theirs, ours } = await both(...scene);
  assert.deepEqual(ours, theirs);
  return ours;
}
