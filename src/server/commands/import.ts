import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { components } from '../../schema.ts';
import { runImport, type ImportFiles, type ImportOutcome } from '../ingest/run-import.ts';
import { Problem } from '../problem.ts';
import { checkMapping } from '../routes/imports.ts';
import { withWorkspace } from './here.ts';
import type { ImportArguments } from './import-arguments.ts';
import { importOverHttp } from './import-over-http.ts';
import { UsageError, type Settings } from './settings.ts';

/** Imports into a running server or, when none holds the data folder, right into the store. */
export async function importFiles(
  args: ImportArguments,
  settings: Settings,
  say: (line: string) => void,
): Promise<boolean> {
  const mapping = await readMapping(args.mapping);
  const progress = progressLine(say);
  const outcome =
    args.url === undefined
      ? await importHere(args, mapping, settings, progress)
      : await importOverHttp(args, mapping, progress);
  report(outcome, args, say);
  return outcome.status === 'succeeded';
}

async function readMapping(file: string): Promise<components['schemas']['ImportMapping']> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file} cannot be read.`);
  });
  try {
    return await checkMapping(JSON.parse(text), '');
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${file} is not JSON: ${error.message}`);
    if (!(error instanceof Problem)) throw error;
    const findings = error.body('').errors ?? [];
    throw new UsageError(
      findings.map(({ pointer, message }) => `${file}: ${pointer || '/'} ${message}`).join('\n'),
    );
  }
}

async function importHere(
  args: ImportArguments,
  mapping: components['schemas']['ImportMapping'],
  settings: Settings,
  progress: (share: number) => void,
): Promise<ImportOutcome> {
  const { stages } = args;
  const files: ImportFiles = {
    mapping,
    candidates: () => createReadStream(args.candidates),
    stages: stages === undefined ? undefined : () => createReadStream(stages),
    bytes: await sizes(args),
  };
  return withWorkspace(
    settings,
    (store, workspaceId) =>
      runImport(store, { workspaceId, interviewerIds: null }, files, args.dryRun, progress),
    'Send the files to it by --url and --key, or stop it first.',
  );
}

async function sizes({ candidates, stages }: ImportArguments): Promise<number> {
  const of = (file: string) =>
    stat(file).then(
      ({ size }) => size,
      () => {
        throw new UsageError(`${file} cannot be read.`);
      },
    );
  return (await of(candidates)) + (stages === undefined ? 0 : await of(stages));
}

/** Says how far it is every two seconds, where that has changed; short imports say nothing. */
function progressLine(say: (line: string) => void): (share: number) => void {
  let last = Date.now();
  let percent = -1;
  return (share) => {
    // Of several servers those that do not carry it out know a little less.
    if (Date.now() - last < 2000 || Math.floor(share * 100) <= percent) return;
    last = Date.now();
    percent = Math.floor(share * 100);
    say(`${percent} %`);
  };
}

function report(outcome: ImportOutcome, args: ImportArguments, say: (line: string) => void): void {
  const { counts, problems, problemCount } = outcome;
  const number = (value: number) => value.toLocaleString('en');
  for (const { file, line, column, value, message } of problems) {
    const name = file === 'stages' ? (args.stages ?? file) : args.candidates;
    say(
      `${name}:${line}${column === null ? '' : ` ${column}`}${value === null ? '' : ` ${JSON.stringify(value)}`}: ${message}`,
    );
  }
  if (problemCount > problems.length) say(`… and ${number(problemCount - problems.length)} more.`);
  say(
    `${number(counts.rows)} rows: ${number(counts.candidates)} candidates, ${number(counts.interviewers)} interviewers (${number(counts.interviewersCreated)} new), ${number(counts.events)} events.`,
  );
  if (outcome.status === 'failed')
    say(
      `${number(problemCount)} ${problemCount === 1 ? 'problem' : 'problems'}; nothing was stored.`,
    );
  else if (args.dryRun)
    say(
      `Nothing was stored. ${number(counts.eventsStored)} events would be new, ${number(counts.eventsRepeated)} are there already.`,
    );
  else
    say(
      `Stored ${number(counts.eventsStored)} events; ${number(counts.eventsRepeated)} were there already.`,
    );
}
