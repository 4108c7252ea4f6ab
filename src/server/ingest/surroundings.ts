import { labelsInScope } from '../store/labels.ts';
import { interviewersOfCandidates } from '../store/events.ts';
import type { Scope } from '../store/scope.ts';
import type { Writer } from '../store/store.ts';
import type { LabelRow } from '../store/tables.ts';
import { stepTypesOf } from '../store/workflows.ts';
import { workspaceOf } from '../store/workspaces.ts';
import { concernsInterviewer, interviewerOf, type Event } from './event-row.ts';

/** What events are judged against; looked up as far as they need it, and once per transaction. */
export class Surroundings {
  workspaceId = '';
  currency = '';
  labels: ReadonlyMap<string, LabelRow> = new Map();
  /** Interviewer to step id to step type; only those in scope. */
  readonly steps = new Map<string, Map<string, string>>();
  /** Candidate to interviewer, of stored events and of those before in the transaction. */
  readonly #candidates: Map<string, string>;
  #introduced: string[] = [];
  readonly #writer: Writer;
  readonly #askedFor = new Set<string>();
  #hasLabels = false;

  /** Callers of one transaction share the `candidates`. */
  constructor(writer: Writer, candidates = new Map<string, string>()) {
    this.#writer = writer;
    this.#candidates = candidates;
  }

  interviewerOf(candidateId: string): string | undefined {
    return this.#candidates.get(candidateId);
  }

  /** Takes note of a candidate that an event sent first makes. */
  introduce(candidateId: string, interviewerId: string): void {
    if (this.#candidates.has(candidateId)) return;
    this.#candidates.set(candidateId, interviewerId);
    this.#introduced.push(candidateId);
  }

  /** The candidates introduced since the last time are to be, or not. */
  settle(stored: boolean): void {
    if (!stored) for (const id of this.#introduced) this.#candidates.delete(id);
    this.#introduced = [];
  }

  /** Looks up what it does not know of these events yet. */
  async learn(events: readonly Event[]): Promise<void> {
    await Promise.all([
      this.#learnWorkspace(),
      this.#learnLabels(events),
      this.#learnSteps(events),
      this.#learnCandidates(events),
    ]);
  }

  async #learnWorkspace(): Promise<void> {
    if (this.workspaceId !== '') return;
    const { workspace_id, currency } = await workspaceOf(this.#writer.reader);
    this.workspaceId = workspace_id;
    this.currency = currency;
  }

  async #learnLabels(events: readonly Event[]): Promise<void> {
    if (this.#hasLabels || !events.some(({ type }) => type.startsWith('label.'))) return;
    this.labels = await labelsInScope(this.#writer.reader, this.#writer.scope);
    this.#hasLabels = true;
  }

  async #learnSteps(events: readonly Event[]): Promise<void> {
    const interviewers = this.#unasked('i', events.map(interviewerOf));
    for (const [id, steps] of await stepTypesOf(this.#writer.reader, interviewers))
      this.steps.set(id, steps);
  }

  async #learnCandidates(events: readonly Event[]): Promise<void> {
    const about = events.filter(({ type }) => !concernsInterviewer(type));
    const subjects = this.#unasked(
      'c',
      about.map(({ subject }) => subject).filter((id) => !this.#candidates.has(id)),
    );
    for (const [id, interviewer] of await interviewersOfCandidates(this.#writer, subjects))
      this.#candidates.set(id, interviewer);
  }

  /** Of the caller. */
  get scope(): Scope {
    return this.#writer.scope;
  }

  #unasked(kind: string, ids: readonly string[]): string[] {
    const fresh = [...new Set(ids)].filter((id) => !this.#askedFor.has(kind + id));
    for (const id of fresh) this.#askedFor.add(kind + id);
    return fresh;
  }
}
