import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { components } from '../../schema.ts';
import type { ImportOutcome } from '../ingest/run-import.ts';
import type { ImportArguments } from './import-arguments.ts';
import { UsageError } from './settings.ts';

type Import = components['schemas']['Import'];
type Problem = components['schemas']['Problem'];

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
    state = await answer(fetch(new URL(`/v1/imports/${state.id}`, args.url), { headers }));
  }
  return { ...state, status: state.status };
}

function file(path: string): Promise<Blob> {
  return openAsBlob(path, { type: 'text/csv' }).catch(() => {
    throw new UsageError(`${path} cannot be read.`);
  });
}

async function answer(request: Promise<Response>): Promise<Import> {
  const response = await request.catch((error: unknown) => {
    throw new UsageError(
      `The server cannot be reached: ${error instanceof Error ? error.message : ''}.`,
    );
  });
  if (response.ok) return (await response.json()) as Import;
  const problem = (await response
    .json()
    .catch(() => ({ title: `HTTP ${response.status}` }))) as Problem;
  const findings = (problem.errors ?? []).map(({ pointer, message }) => `\n${pointer} ${message}`);
  throw new UsageError(problem.title + findings.join(''));
}
