import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { components } from '../../schema.ts';
import type { ImportOutcome } from '../ingest/run-import.ts';
import type { ImportArguments } from './import-arguments.ts';
import { UsageError } from './settings.ts';

type Import = components['schemas']['Import'];
type Problem = components['schemas']['Problem'];

/** How long the end of an import is asked for in vain; it goes on meanwhile. */
const patienceMs = 60_000;

/** What a server or a proxy says of itself, and not of what was asked. */
const passing = new Set([429, 502, 503, 504]);

class Passing extends UsageError {}

/** Sends the files to a running server and waits for the end of the import. */
export async function importOverHttp(
  args: ImportArguments,
  mapping: components['schemas']['ImportMapping'],
  progress: (share: number) => void,
): Promise<ImportOutcome> {
  if (args.key === undefined)
    throw new UsageError('--url needs an API key by --key or SCREENKIT_API_KEY.');
  const form = new FormData();
  form.set('mapping', new Blob([JSON.stringify(mapping)], { type: 'application/json' }));
  form.set('candidates', await file(args.candidates), basename(args.candidates));
  if (args.stages !== undefined) form.set('stages', await file(args.stages), basename(args.stages));
  const headers = { authorization: `Bearer ${args.key}` };
  const post = new URL(`/v1/imports?dryRun=${args.dryRun}`, args.url);
  let state = await answer(fetch(post, { method: 'POST', headers, body: form }));
  while (state.status === 'running') {
    progress(state.progress);
    await setTimeout(250);
    state = await read(new URL(`/v1/imports/${state.id}`, args.url), headers);
  }
  return { ...state, status: state.status };
}

function file(path: string): Promise<Blob> {
  return openAsBlob(path, { type: 'text/csv' }).catch(() => {
    throw new UsageError(`${path} cannot be read.`);
  });
}

/** Asks again for a while where the failure passes. */
async function read(url: URL, headers: Record<string, string>): Promise<Import> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await answer(fetch(url, { headers }));
    } catch (error) {
      if (!(error instanceof Passing) || Date.now() > deadline) throw error;
      await setTimeout(1000);
    }
  }
}

async function answer(request: Promise<Response>): Promise<Import> {
  const response = await request.catch((error: unknown) => {
    throw new Passing(
      `The server cannot be reached: ${error instanceof Error ? error.message : ''}.`,
    );
  });
  if (response.ok) return (await response.json()) as Import;
  const { status } = response;
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
  const findings = (problem?.errors ?? []).map(({ pointer, message }) => `\n${pointer} ${message}`);
  const Fault = passing.has(status) ? Passing : UsageError;
  throw new Fault((problem?.title ?? fromElsewhere(status)) + findings.join(''));
}

/** Of an answer that is none of the API's. */
const fromElsewhere = (status: number) =>
  status === 413
    ? 'A proxy in front of the server takes no files of this size (413): let it take larger ones, up to 200 MiB.'
    : `What answers at --url is not the API, or a proxy in front of it (${status}).`;
