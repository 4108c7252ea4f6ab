import type { components } from '../../../schema.ts';
import type { Wrong } from './cells.ts';
import { interviewerIdOf } from './identity.ts';

type ImportMapping = components['schemas']['ImportMapping'];
type InterviewerInput = components['schemas']['InterviewerInput'];

/** An interviewer there is already. */
export type ExistingInterviewer = { id: string; title: string; stepIds: readonly string[] };

/** The interviewer that rows with one title belong to. */
export type Role = { id: string; stepIds: ReadonlySet<string> };

const titleLength =
  'Write a title of 3 to 200 characters, or make an interviewer with this title first.';
const ambiguous = 'Several interviewers have this title. Rename all but one.';
const noSteps =
  'There is no interviewer with this title. Make it first, or add "steps" to the mapping so that the import can.';

/**
 * Interviewers by the title in the rows: the one this import made before, whatever it is called
 * now; else the one with exactly this title; else one to be made. Titles are compared trimmed and
 * in Unicode normal form C, with upper and lower case distinct.
 */
export class Roles {
  readonly created: InterviewerInput[] = [];
  readonly #mapping: ImportMapping;
  readonly #byId = new Map<string, Role>();
  readonly #byTitle = new Map<string, Role | 'ambiguous'>();
  readonly #resolved = new Map<string, Role | Wrong>();

  constructor(mapping: ImportMapping, existing: readonly ExistingInterviewer[]) {
    this.#mapping = mapping;
    for (const { id, title, stepIds } of existing) {
      const role = { id, stepIds: new Set(stepIds) };
      const key = normal(title);
      this.#byId.set(id, role);
      this.#byTitle.set(key, this.#byTitle.has(key) ? 'ambiguous' : role);
    }
  }

  /** How many interviewers the rows belong to. */
  get size(): number {
    return new Set([...this.#resolved.values()].filter((role) => 'id' in role)).size;
  }

  resolve(text: string): Role | Wrong {
    const title = normal(text);
    const known = this.#resolved.get(title) ?? this.#find(title);
    this.#resolved.set(title, known);
    return known;
  }

  #find(title: string): Role | Wrong {
    const id = interviewerIdOf(this.#mapping.source, title);
    const found = this.#byId.get(id) ?? this.#byTitle.get(title);
    if (found === 'ambiguous') return { wrong: ambiguous };
    if (found !== undefined) return found;
    const length = Array.from(title).length;
    if (length < 3 || length > 200) return { wrong: titleLength };
    const { steps } = this.#mapping;
    if (steps === undefined) return { wrong: noSteps };
    this.created.push({ id, title, steps, deadlineAt: null });
    return { id, stepIds: new Set(steps.map((step) => step.id)) };
  }
}

function normal(title: string): string {
  return title.trim().normalize('NFC');
}
