import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { components } from '../../schema.ts';
import { erasePerson as erase } from '../ingest/erasures.ts';
import type { Store } from '../store/store.ts';
import { withWorkspace } from './here.ts';
import { UsageError, type Settings } from './settings.ts';

export const eraseUsage = `screenkit erase PERSON [--url URL --key KEY]

Erases a person: what tells who they are goes from every application of theirs, what happened to the
applications stays. Cannot be undone.

  PERSON     person.id of any of their applications
  --url URL  a running server to do it, such as http://localhost:4400
  --key KEY  its API key; SCREENKIT_API_KEY when absent`;

export interface EraseArguments {
  personId: string;
  url: string | undefined;
  key: string | undefined;
}

export function readEraseArguments(args: string[], apiKey: string | undefined): EraseArguments {
  const text = { type: 'string' } as const;
  let parsed;
  try {
    parsed = parseArgs({ args, options: { url: text, key: text }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n\n${eraseUsage}`);
  }
  const [personId, ...more] = parsed.positionals;
  if (personId === undefined || more.length > 0) throw new UsageError(eraseUsage);
  return { personId, url: parsed.values.url, key: parsed.values.key ?? apiKey };
}

/** By a running server or, when none holds the data folder, right in the store, files included. */
export async function erasePerson(
  { personId, url, key }: EraseArguments,
  settings: Settings,
  say: (line: string) => void,
): Promise<void> {
  const applications =
    url === undefined
      ? await eraseHere(personId, settings)
      : await eraseOverHttp(personId, url, key);
  const of = applications === 1 ? '1 application' : `${applications} applications`;
  say(`Erased the person of ${of}.`);
}

const nobody = (personId: string) =>
  new UsageError(`Nobody here has the id ${personId}; it is the person.id of a candidate.`);

const eraseHere = (personId: string, settings: Settings): Promise<number> =>
  withWorkspace(
    settings,
    async (store, workspaceId) => {
      const erased = await store.write({ workspaceId, interviewerIds: null }, (writer) =>
        erase(writer, personId, 'screenkit erase'),
      );
      if (!erased) throw nobody(personId);
      await purge(store);
      return erased.applications;
    },
    'Ask it by --url and --key, or stop it first.',
  );

/** A backup that is being made reads the old pages until it is done. */
async function purge(store: Store): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if (await store.purge()) return;
    await setTimeout(1000);
  }
  throw new UsageError(
    'Erased, but somebody reads the files all the time, so that they could not be written anew. Run this again.',
  );
}

async function eraseOverHttp(
  personId: string,
  url: string,
  key: string | undefined,
): Promise<number> {
  if (key === undefined)
    throw new UsageError('--url needs an API key by --key or SCREENKIT_API_KEY.');
  const response = await fetch(new URL(`/v1/people/${encodeURIComponent(personId)}`, url), {
    method: 'DELETE',
    headers: { authorization: `Bearer ${key}` },
  }).catch((error: unknown) => {
    throw new UsageError(
      `The server cannot be reached: ${error instanceof Error ? error.message : ''}.`,
    );
  });
  if (response.ok)
    return ((await response.json()) as components['schemas']['Erasure']).applications;
  if (response.status === 404) throw nobody(personId);
  const problem = (await response
    .json()
    .catch(() => ({ title: `HTTP ${response.status}` }))) as components['schemas']['Problem'];
  throw new UsageError(problem.title);
}
