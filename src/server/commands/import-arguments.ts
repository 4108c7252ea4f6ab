import { parseArgs } from 'node:util';
import { UsageError } from './settings.ts';

export const importUsage = `screenkit import --candidates FILE --mapping FILE [--stages FILE] [--dry-run]
                 [--url URL --key KEY]

Brings candidates and their stage history in from CSV exports. Nothing is stored when a row is
wrong, and the same import again changes nothing.

  --candidates FILE  one row per application
  --stages FILE      one row per stage change
  --mapping FILE     JSON: which column is what (examples/imports/README.md)
  --dry-run          check and count only
  --url URL          a running server to send the files to, such as http://localhost:4400
  --key KEY          its API key; SCREENKIT_API_KEY when absent`;

export interface ImportArguments {
  candidates: string;
  stages: string | undefined;
  mapping: string;
  dryRun: boolean;
  url: string | undefined;
  key: string | undefined;
}

export function readImportArguments(args: string[], apiKey: string | undefined): ImportArguments {
  const text = { type: 'string' } as const;
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        candidates: text,
        stages: text,
        mapping: text,
        url: text,
        key: text,
        'dry-run': { type: 'boolean' },
      },
    }));
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : ''}\n\n${importUsage}`);
  }
  const { candidates, mapping, stages, url, key = apiKey } = values;
  if (candidates === undefined || mapping === undefined) throw new UsageError(importUsage);
  return { candidates, mapping, stages, url, key, dryRun: values['dry-run'] ?? false };
}
