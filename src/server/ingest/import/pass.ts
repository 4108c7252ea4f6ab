import { setImmediate } from 'node:timers/promises';
import type { components } from '../../../schema.ts';
import { Cells, type Wrong } from './cells.ts';
import { readCandidateRow } from './candidate-row.ts';
import { Problems } from './problems.ts';
import { type ExistingInterviewer, type Role, Roles } from './roles.ts';
import { type Row, readSheet, type SheetName } from './sheet.ts';
import { readStageRow } from './stage-row.ts';

type Entry = components['schemas']['Entry'];
type Event = components['schemas']['Event'];
type ImportMapping = components['schemas']['ImportMapping'];

export type Files = {
  candidates: () => AsyncIterable<Uint8Array>;
  stages?: (() => AsyncIterable<Uint8Array>) | undefined;
};

/** What is kept of a row of candidates; no role when the row is bad. */
type Seen = { line: number; role: Role | undefined; eventId: string | undefined };

const progressRows = 1000;

const noCandidate: Wrong = {
  wrong: 'No row of the candidates file has this id. Add that row, or remove this one.',
};
const noStages = 'The mapping has no "stages": say there which column is what.';

/** One reading of both files from start to end: problems and counts on the way, events as a result. */
export class Pass {
  readonly problems = new Problems();
  readonly roles: Roles;
  rows = 0;
  eventCount = 0;
  readonly #mapping: ImportMapping;
  readonly #now: number;
  readonly #onProgress: (rows: number, bytes: number) => void;
  readonly #candidates = new Map<string, Seen>();
  readonly #stageEvents = new Set<string>();
  #candidatesWhole = true;
  #bytes = 0;
  #reported = 0;

  constructor(
    mapping: ImportMapping,
    existing: readonly ExistingInterviewer[],
    now: number,
    onProgress: (rows: number, bytes: number) => void,
  ) {
    this.roles = new Roles(mapping, existing);
    this.#mapping = mapping;
    this.#now = now;
    this.#onProgress = onProgress;
  }

  get candidateCount(): number {
    return this.#candidates.size;
  }

  /** Events of all good rows, each once, batch by batch as they are read. */
  async *events(files: Files): AsyncGenerator<Event[]> {
    const { candidates: columns, stages } = this.#mapping;
    const wanted = [
      ...[columns.id, columns.interviewer, columns.registeredAt, columns.name, columns.email],
      ...[columns.phone, columns.country, columns.location, columns.entry?.column],
    ].filter((column) => column !== undefined);
    const entries = trimmedKeys(columns.entry?.values ?? {});
    this.#candidatesWhole = yield* this.#sheet('candidates', files.candidates(), wanted, (row) =>
      this.#candidate(row, entries),
    );
    if (!files.stages) return this.#progress(0);
    if (!stages) return this.problems.add('stages', 1, null, null, noStages);
    const meanings = trimmedKeys(stages.events);
    yield* this.#sheet('stages', files.stages(), [stages.id, stages.stage, stages.at], (row) =>
      this.#stage(row, stages, meanings),
    );
    this.#progress(0);
  }

  async *#sheet(
    name: SheetName,
    bytes: AsyncIterable<Uint8Array>,
    columns: readonly string[],
    read: (row: Row) => Event | undefined,
  ): AsyncGenerator<Event[], boolean> {
    const batches = readSheet(name, this.#counted(bytes), columns, this.problems);
    try {
      for (;;) {
        const { value, done } = await batches.next();
        if (done) return value;
        const events = value.rows.map(read).filter((event) => event !== undefined);
        this.rows += value.read;
        this.eventCount += events.length;
        this.#progress(progressRows);
        if (events.length > 0) yield events;
        // A file that lies in memory would otherwise keep the server from answering anybody.
        await setImmediate();
      }
    } finally {
      await batches.return(false);
    }
  }

  #candidate(row: Row, entries: ReadonlyMap<string, Entry>): Event | undefined {
    const cells = this.#cells('candidates', row);
    const read = readCandidateRow(cells, this.#mapping, entries, this.roles, this.#now);
    const column = this.#mapping.candidates.id;
    const id = cells.text(column);
    const seen = this.#candidates.get(id);
    if (seen) {
      if (seen.eventId !== read?.event.id) cells.bad(column, sameId(seen.line));
      return undefined;
    }
    // A bad row's id counts as known, so that its stage rows are not called bad as well.
    if (id !== '') {
      this.#candidates.set(id, { line: row.line, role: read?.role, eventId: read?.event.id });
    }
    return read?.event;
  }

  #stage(
    row: Row,
    columns: NonNullable<ImportMapping['stages']>,
    meanings: ReadonlyMap<string, components['schemas']['StageEvent']>,
  ): Event | undefined {
    const cells = this.#cells('stages', row);
    const roleOf = (id: string) =>
      this.#candidates.get(id) ?? (this.#candidatesWhole ? noCandidate : { role: undefined });
    const event = readStageRow(cells, this.#mapping, columns, meanings, roleOf, this.#now);
    if (!event || this.#stageEvents.has(event.id)) return undefined;
    this.#stageEvents.add(event.id);
    return event;
  }

  #cells(name: SheetName, row: Row): Cells {
    return new Cells(row, (column, value, message) =>
      this.problems.add(name, row.line, column, value, message),
    );
  }

  async *#counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.#bytes += chunk.length;
      yield chunk;
    }
  }

  #progress(every: number): void {
    if (this.rows - this.#reported < every) return;
    this.#reported = this.rows;
    this.#onProgress(this.rows, this.#bytes);
  }
}

function sameId(line: number): string {
  return `Line ${line} has this id too, with other values. Give each application one row and an id of its own.`;
}

/** A map, and not the object: a cell that says `constructor` finds nothing. */
function trimmedKeys<T>(values: Record<string, T>): Map<string, T> {
  return new Map(Object.entries(values).map(([key, value]) => [key.trim(), value]));
}
