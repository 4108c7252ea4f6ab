import type { components } from '../../../schema.ts';
import { Pass } from './pass.ts';
import type { ExistingInterviewer } from './roles.ts';

type Event = components['schemas']['Event'];

export type ImportSource = {
  mapping: components['schemas']['ImportMapping'];
  /** The files' bytes; called once per reading. */
  candidates: () => AsyncIterable<Uint8Array>;
  stages?: (() => AsyncIterable<Uint8Array>) | undefined;
  /** All interviewers of the workspace. */
  existing: readonly ExistingInterviewer[];
  /** Nothing in the files may be later. */
  now: number;
  /** Called about every 1,000 rows and at the end of the check, with rows and bytes of both files. */
  onProgress?: ((rowsDone: number, bytesDone: number) => void) | undefined;
};

export type ImportPlan = {
  /** The first 100, by file and line; nothing may be stored when there is one. */
  problems: components['schemas']['ImportProblem'][];
  problemCount: number;
  counts: {
    rows: number;
    candidates: number;
    interviewers: number;
    interviewersCreated: number;
    /** Distinct events: two rows that say the same are one. */
    events: number;
  };
  /** Interviewers to make before the events are ingested. */
  interviewers: components['schemas']['InterviewerInput'][];
  /** Reads the files again and gives the events in batches of at most 1,000. */
  events: () => AsyncGenerator<Event[]>;
};

const batchSize = 1000;

/**
 * Checks an export of an applicant-tracking system and says what it would bring: every row of both
 * files is validated before the first event is given out. Two readings, each linear in the bytes;
 * memory grows by a small record per candidate and an id per stage event, never with row length.
 */
export async function readImport(input: ImportSource): Promise<ImportPlan> {
  const check = new Pass(
    input.mapping,
    input.existing,
    input.now,
    input.onProgress ?? (() => undefined),
  );
  checkSteps(check, input.mapping.steps ?? []);
  // Checked and counted; the second reading gives the events out.
  const reading = check.events(input);
  while (!(await reading.next()).done);
  const { problems, roles } = check;
  const plan: ImportPlan = {
    problems: problems.list.toSorted(byFileAndLine),
    problemCount: problems.count,
    counts: {
      rows: check.rows,
      candidates: check.candidateCount,
      interviewers: roles.size,
      interviewersCreated: roles.created.length,
      events: check.eventCount,
    },
    interviewers: roles.created,
    events: () => checkedEvents(input, problems.count),
  };
  return plan;
}

async function* checkedEvents(input: ImportSource, problemCount: number): AsyncGenerator<Event[]> {
  if (problemCount > 0) throw new Error('An import with problems has no events.');
  const pass = new Pass(input.mapping, input.existing, input.now, () => undefined);
  let batch: Event[] = [];
  for await (const events of pass.events(input)) {
    for (const event of events) {
      batch.push(event);
      if (batch.length === batchSize) {
        yield batch;
        batch = [];
      }
    }
  }
  if (pass.problems.count > 0) throw new Error('The files changed while they were imported.');
  if (batch.length > 0) yield batch;
}

function checkSteps(pass: Pass, steps: readonly { id: string }[]): void {
  const ids = steps.map((step) => step.id);
  for (const id of new Set(ids.filter((each, place) => ids.indexOf(each) !== place))) {
    const message = 'Two steps of the mapping have this id. Give each its own.';
    pass.problems.add('candidates', 1, null, id, message);
  }
}

function byFileAndLine(
  a: components['schemas']['ImportProblem'],
  b: components['schemas']['ImportProblem'],
): number {
  return a.file.localeCompare(b.file) || a.line - b.line;
}
