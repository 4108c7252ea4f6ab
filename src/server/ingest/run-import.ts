/** An import from its files to the log, or a rehearsal of it. */
import type { components } from '../../schema.ts';
import { Problem } from '../problem.ts';
import { interviewerTitles } from '../store/interviewers.ts';
import type { Scope } from '../store/scope.ts';
import type { Reader, Store, Writer } from '../store/store.ts';
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

/**
 * Checks all rows first; then stores all of them in one transaction, or with `dryRun` none.
 * `onStored` is the last in that transaction, and undoes it by what it throws.
 */
export async function runImport(
  store: Store,
  scope: Scope,
  files: ImportFiles,
  dryRun: boolean,
  onProgress: (share: number) => void = () => undefined,
  onStored: (writer: Writer, outcome: ImportOutcome) => Promise<void> = async () => undefined,
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
  let outcome: ImportOutcome = { status: 'failed', counts, problems, problemCount };
  try {
    await store.write(scope, async (writer) => {
      const { stored, repeated } = await publish(writer, plan, onProgress);
      outcome = {
        ...outcome,
        status: 'succeeded',
        counts: { ...counts, eventsStored: stored, eventsRepeated: repeated },
      };
      if (dryRun) throw new Rehearsed();
      await onStored(writer, outcome);
    });
  } catch (error) {
    if (error instanceof Problem) return { status: 'failed', counts, ...refusal(error) };
    if (!(error instanceof Rehearsed)) throw error;
  }
  return outcome;
}

async function publish(writer: Writer, plan: ImportPlan, onProgress: (share: number) => void) {
  async function* batches() {
    let done = 0;
    for await (const batch of plan.events()) {
      yield batch;
      done += batch.length;
      onProgress(0.5 + (0.4 * done) / Math.max(done, plan.counts.events));
    }
  }
  for (const interviewer of plan.interviewers) await createInterviewer(writer, interviewer);
  return ingest(writer, batches());
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
