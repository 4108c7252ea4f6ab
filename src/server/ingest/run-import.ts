/** An import from its files to the log, or a rehearsal of it. */
import type { components } from '../../schema.ts';
import { Problem } from '../problem.ts';
import { interviewerTitles } from '../store/interviewers.ts';
import type { Scope } from '../store/scope.ts';
import type { Reader, Store } from '../store/store.ts';
import { stepTypesOf } from '../store/workflows.ts';
import { readImport, type ImportPlan } from './import/import.ts';
import type { ExistingInterviewer } from './import/roles.ts';
import { ingest } from './ingest.ts';
import { createInterviewer } from './interviewer-changes.ts';

type Import = components['schemas']['Import'];

export interface ImportFiles {
  mapping: components['schemas']['ImportMapping'];
  candidates: () => AsyncIterable<Uint8Array>;
  stages?: (() => AsyncIterable<Uint8Array>) | undefined;
  /** Bytes of both files, for progress. */
  bytes: number;
}

export type ImportOutcome = Pick<Import, 'counts' | 'problemCount' | 'problems'> & {
  status: 'succeeded' | 'failed';
};

/** Ends the transaction of a rehearsal after everything was done in it. */
class Rehearsed extends Error {}

/** Checks all rows first; then stores all of them in one transaction, or with `dryRun` none. */
export async function runImport(
  store: Store,
  scope: Scope,
  files: ImportFiles,
  dryRun: boolean,
  onProgress: (share: number) => void = () => undefined,
): Promise<ImportOutcome> {
  const plan = await readImport({
    mapping: files.mapping,
    candidates: files.candidates,
    stages: files.stages,
    existing: await store.read(scope, existingInterviewers),
    now: store.clock(),
    onProgress: (_rows, bytes) => onProgress(files.bytes === 0 ? 0 : (0.5 * bytes) / files.bytes),
  });
  const counts = { ...plan.counts, eventsStored: 0, eventsRepeated: 0 };
  const { problems, problemCount } = plan;
  if (problemCount > 0) return { status: 'failed', counts, problems, problemCount };
  try {
    const { stored, repeated } = await publish(store, scope, plan, dryRun, onProgress);
    return {
      status: 'succeeded',
      counts: { ...counts, eventsStored: stored, eventsRepeated: repeated },
      problems,
      problemCount,
    };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { status: 'failed', counts, ...refusal(error) };
  }
}

async function publish(
  store: Store,
  scope: Scope,
  plan: ImportPlan,
  dryRun: boolean,
  onProgress: (share: number) => void,
) {
  let result = { stored: 0, repeated: 0 };
  async function* batches() {
    let done = 0;
    for await (const batch of plan.events()) {
      yield batch;
      done += batch.length;
      onProgress(0.5 + (0.5 * done) / Math.max(done, plan.counts.events));
    }
  }
  try {
    await store.write(scope, async (writer) => {
      for (const interviewer of plan.interviewers) await createInterviewer(writer, interviewer);
      result = await ingest(writer, batches());
      if (dryRun) throw new Rehearsed();
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  return result;
}

async function existingInterviewers(reader: Reader): Promise<ExistingInterviewer[]> {
  const rows = await interviewerTitles(reader);
  const steps = await stepTypesOf(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, stepIds: [...(steps.get(row.id)?.keys() ?? [])] }));
}

/** What only the store could find, said as a problem of the file. */
function refusal(problem: Problem): Pick<Import, 'problems' | 'problemCount'> {
  const findings = problem.body('').errors ?? [{ pointer: '', message: problem.message }];
  const problems = findings.map(({ pointer, message }) => ({
    file: 'candidates' as const,
    line: 1,
    column: null,
    value: pointer || null,
    message,
  }));
  return { problems, problemCount: problems.length };
}
