import type { components } from '../../schema.ts';
import { runImport, type ImportFiles, type ImportOutcome } from '../ingest/run-import.ts';
import { Problem, unprocessable } from '../problem.ts';
import { newId } from '../store/identifier.ts';
import { endImport, importRow, insertImport, isUnderWay, noteProgress } from '../store/imports.ts';
import type { Scope } from '../store/scope.ts';
import type { Store, Writer } from '../store/store.ts';
import type { ImportRow } from '../store/tables.ts';
import type { Handler } from './call.ts';
import { parseJson } from './read-request.ts';
import type { FormParts } from './task.ts';
import { instantOrNull, instantText } from './time.ts';

type Import = components['schemas']['Import'];
type Mapping = components['schemas']['ImportMapping'];

const mebibyte = 1 << 20;

/** Shares done of the imports of this process. */
const progressOf = new Map<string, number>();

/** How often other processes hear of them. */
const beatMs = 2000;

const noCounts: Import['counts'] = {
  rows: 0,
  candidates: 0,
  interviewers: 0,
  interviewersCreated: 0,
  events: 0,
  eventsStored: 0,
  eventsRepeated: 0,
};

function view(row: ImportRow, store: Store, now: number): Import {
  const given = {
    id: row.import_id,
    dryRun: row.dry_run === 1,
    createdAt: instantText(row.created_at),
    counts: JSON.parse(row.counts) as Import['counts'],
  };
  if (row.finished_at === null && !isUnderWay(row, store.engine, now, (id) => progressOf.has(id)))
    return {
      ...given,
      status: 'failed',
      finishedAt: null,
      progress: 1,
      problemCount: 1,
      problems: [unforeseen],
    };
  const share = progressOf.get(row.import_id) ?? row.progress_millionths / 1e6;
  return {
    ...given,
    status: row.status as Import['status'],
    finishedAt: instantOrNull(row.finished_at),
    progress: row.finished_at === null ? share : 1,
    problemCount: row.problem_count,
    problems: JSON.parse(row.problems) as Import['problems'],
  };
}

export const createImport: Handler<'createImport'> = async ({
  body,
  query,
  principal,
  store,
  now,
  report,
}) => {
  const files = await readParts(body as unknown as FormParts);
  const begun = {
    workspace_id: principal.scope.workspaceId,
    import_id: newId('imp'),
    caller: principal.keyId,
    dry_run: Number(query.dryRun ?? false),
    status: 'running',
    progress_millionths: 0,
    counts: JSON.stringify(noCounts),
    problem_count: 0,
    problems: '[]',
    created_at: now,
    finished_at: null,
  };
  const row = await store.write(principal.scope, (writer) => insertImport(writer, begun));
  runInBackground(store, principal.scope, row, files, report).catch(report);
  const headers = { Location: `/v1/imports/${row.import_id}` };
  return { status: 202, body: view(row, store, now), headers };
};

export const getImport: Handler<'getImport'> = ({ path, read, store, now }) =>
  read(async (reader) => {
    const row = await importRow(reader, path.importId);
    if (!row) throw new Problem('not_found');
    return { status: 200, body: view(row, store, now) };
  });

async function runInBackground(
  store: Store,
  scope: Scope,
  row: ImportRow,
  files: ImportFiles,
  report: (error: unknown) => void,
): Promise<void> {
  const { import_id: id, dry_run } = row;
  const onProgress = (share: number) => void progressOf.set(id, share);
  onProgress(0);
  const end = (writer: Writer, { status, counts, problemCount, problems }: ImportOutcome) =>
    endImport(writer, id, store.clock(), {
      status,
      counts: JSON.stringify(counts),
      problem_count: problemCount,
      problems: JSON.stringify(problems),
    });
  const beat = store.engine.ownsWriting
    ? undefined
    : setInterval(() => {
        noteProgress(store, scope, id, progressOf.get(id) ?? 0).catch(report);
      }, beatMs);
  try {
    const outcome = await runImport(
      store,
      scope,
      files,
      dry_run === 1,
      onProgress,
      async (writer, outcome) => {
        if (!(await end(writer, outcome))) throw new Error(`${id} went unheard of for too long.`);
      },
    ).catch((error: unknown): ImportOutcome => {
      report(error);
      return { status: 'failed', counts: noCounts, problemCount: 1, problems: [unforeseen] };
    });
    // What was stored has ended with that.
    await store.write(scope, (writer) => end(writer, outcome));
  } finally {
    clearInterval(beat);
    progressOf.delete(id);
  }
}

const unforeseen: Import['problems'][number] = {
  file: 'candidates',
  line: 1,
  column: null,
  value: null,
  message: 'The import stopped for a reason of ours; nothing was stored. Try again.',
};

/** The three parts of the form; throws a 422 that names the part. */
async function readParts(form: FormParts): Promise<ImportFiles> {
  for (const name of Object.keys(form)) {
    if (!['mapping', 'candidates', 'stages'].includes(name))
      throw unprocessable(`/${name}`, 'is not a known field here');
  }
  const candidates = onePart(form, 'candidates');
  const stages = onePart(form, 'stages');
  if (!candidates) throw unprocessable('/candidates', 'is required');
  const mapping = await readMapping(form);
  if (stages && !mapping.stages)
    throw unprocessable('/mapping/stages', 'is required when stages are sent');
  return {
    mapping,
    candidates: () => candidates.stream(),
    stages: stages && (() => stages.stream()),
    bytes: candidates.size + (stages?.size ?? 0),
  };
}

function onePart(form: FormParts, name: string): Blob | undefined {
  const [part, ...more] = form[name] ?? [];
  if (more.length > 0) throw unprocessable(`/${name}`, 'must be given once');
  return part;
}

async function readMapping(form: FormParts): Promise<Mapping> {
  const part = onePart(form, 'mapping');
  if (!part) throw unprocessable('/mapping', 'is required');
  if (part.size > mebibyte) throw unprocessable('/mapping', 'may hold at most 1 MiB');
  return checkMapping(parseJson(await part.text()), '/mapping');
}

/** The mapping as the contract has it; throws a 422 whose pointers start with `prefix`. */
export async function checkMapping(value: unknown, prefix: string): Promise<Mapping> {
  // Lanes hold no contract in memory until they need it.
  const { compiledOperations } = await import('../contract.ts');
  const { bodies } = compiledOperations.find(({ id }) => id === 'createImport') ?? {};
  const validate = bodies?.get('multipart/form-data');
  const found = (await validate?.({ mapping: value, candidates: '' })) ?? [];
  const errors = found.map((finding) => ({
    ...finding,
    pointer: prefix + finding.pointer.replace(/^\/mapping/, ''),
  }));
  if (errors.length > 0) throw new Problem('unprocessable', { errors });
  return value as Mapping;
}
