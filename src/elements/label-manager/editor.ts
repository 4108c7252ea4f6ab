import type { ReactiveControllerHost } from 'lit';
import { ApiError } from '../../controllers/resource.ts';
import type { Label, LabelType } from './data.ts';
import type { LabelManagerChange } from './label-change.ts';
import type { Latest } from './latest.ts';
import { findingsOf } from './problems.ts';
import type { Problem, Problems } from './problems.ts';
import { keyOf, keyPattern, longestValue, splitValues } from './rules.ts';

/** What the form holds. */
export interface Draft {
  name: string;
  /** Empty while it follows the name. */
  key: string;
  description: string;
  type: LabelType;
  values: readonly string[];
  required: boolean;
  removedValues: 'keep' | 'clear' | undefined;
}

export interface EditorOptions {
  /** Reads a definition anew. */
  readonly latest: (key: string) => Promise<Latest>;
  /** Resolves with false when the host cancelled it. */
  readonly perform: (change: LabelManagerChange, version?: string) => Promise<boolean>;
  readonly saved: (draft: Draft, isNew: boolean) => void;
}

const none: Problems = new Map();

/** The form of one definition, new or changed: what is in it, what is wrong with it, saving it. */
export class Editor {
  readonly #host: ReactiveControllerHost;
  readonly #options: EditorOptions;
  #version: string | undefined;
  /** Whether the form began with what the API has now. */
  #isLatest = false;
  /** Another one with each opening and closing: what comes later for the former one is dropped. */
  #turn = Symbol();
  /** Undefined while the form is closed. */
  draft: Draft | undefined;
  /** What is being changed; undefined for a new one. */
  label: Label | undefined;
  busy = false;
  /** Busy with what cannot be called off. */
  saving = false;
  problems: Problems = none;
  error: unknown;

  constructor(host: ReactiveControllerHost, options: EditorOptions) {
    this.#host = host;
    this.#options = options;
  }

  openNew(): void {
    this.#begin(undefined);
  }

  /** Shows what is known at once, and the latest as soon as it is there. */
  async open(label: Label): Promise<void> {
    this.#begin(label);
    await this.#load(true);
  }

  /** Begins again with what the API has now. */
  async refresh(): Promise<void> {
    await this.#load(false);
  }

  close(): void {
    this.draft = this.label = undefined;
    this.#renew();
  }

  change(part: Partial<Draft>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...part };
    this.#host.requestUpdate();
  }

  /** Returns how many of the values written with commas between are new. */
  addValues(text: string): number {
    const values = this.draft?.values ?? [];
    const added = splitValues(text, values);
    this.change({ values: [...values, ...added] });
    return added.length;
  }

  /** The values in use that were taken out of the list, with how many carry each. */
  get removed(): { value: string; assignments: number }[] {
    const { label, draft } = this;
    const used = (label?.type === 'picklist' && label.usage.values) || [];
    return used.filter(
      ({ value, assignments, allowed }) =>
        allowed && assignments > 0 && !draft?.values.includes(value),
    );
  }

  get key(): string {
    const { draft, label } = this;
    return label?.key ?? (draft?.key || keyOf(draft?.name ?? ''));
  }

  async submit(): Promise<void> {
    if (!this.draft || this.busy) return;
    // Without the latest, saving could undo what others changed.
    if (this.label && !this.#isLatest && !(await this.#load(true))) return;
    const { draft, label } = this;
    this.problems = this.#check(draft);
    this.error = undefined;
    this.#host.requestUpdate();
    if (this.problems.size > 0) return;
    const change = label ? this.#update(draft, label) : this.#create(draft);
    if (!change) return this.close();
    const turn = this.#turn;
    this.busy = this.saving = true;
    try {
      const done = await this.#options.perform(change, this.#version);
      if (turn === this.#turn) this.#settle();
      if (!done) return;
      if (turn === this.#turn) this.close();
      this.#options.saved(draft, label === undefined);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#settle();
      await this.#refused(error);
    }
  }

  #begin(label: Label | undefined): void {
    this.label = label;
    this.#version = undefined;
    this.#isLatest = false;
    this.draft = draftOf(label);
    this.#renew();
  }

  #renew(): void {
    this.#turn = Symbol();
    this.error = undefined;
    this.problems = none;
    this.#settle();
  }

  #settle(): void {
    this.busy = this.saving = false;
    this.#host.requestUpdate();
  }

  /** Reads the definition anew, and keeps or drops what was entered; returns whether it is there. */
  async #load(keep: boolean): Promise<boolean> {
    const { label } = this;
    if (!label) return false;
    const turn = this.#turn;
    this.busy = true;
    this.error = undefined;
    this.problems = none;
    this.#host.requestUpdate();
    let latest: Latest | undefined;
    try {
      latest = await this.#options.latest(label.key);
    } catch (error) {
      if (turn === this.#turn) this.error = error;
    }
    const { draft } = this;
    if (turn !== this.#turn || !draft) return false;
    if (latest) {
      this.draft = keep ? rebased(draft, label, latest.label) : draftOf(latest.label);
      this.label = latest.label;
      this.#version = latest.version;
      this.#isLatest = true;
    }
    this.#settle();
    return latest !== undefined;
  }

  #check({ name, type, values, removedValues }: Draft): Problems {
    const problems = new Map<string, Problem>();
    if (name.trim() === '') problems.set('name', { term: 'labelsNameNeeded' });
    if (!keyPattern.test(this.key)) problems.set('key', { term: 'labelsKeyRule' });
    if (type === 'picklist' && values.length === 0) {
      problems.set('allowedValues', { term: 'labelsValuesNeeded' });
    }
    const tooLong = type === 'picklist' && values.find((value) => [...value].length > longestValue);
    if (tooLong) problems.set('allowedValues', { tooLong });
    if (this.removed.length > 0 && !removedValues) {
      problems.set('removedValues', { term: 'labelsRemovedNeeded' });
    }
    return problems;
  }

  #create({ name, description, type, values, required }: Draft): LabelManagerChange {
    const label = {
      name: name.trim(),
      key: this.key,
      description: description.trim() || null,
      type,
      required,
      ...(type === 'picklist' && { allowedValues: [...values] }),
    };
    return { type: 'create', label };
  }

  /** Only what differs; undefined when nothing does. */
  #update(draft: Draft, label: Label): LabelManagerChange | undefined {
    const { required, values } = draft;
    const name = draft.name.trim();
    const description = draft.description.trim() || null;
    const same = isSame(values, label.allowedValues ?? []);
    const patch = {
      ...(name !== label.name && { name }),
      ...(description !== label.description && { description }),
      ...(required !== label.required && { required }),
      ...(!same && { allowedValues: [...values] }),
      ...(!same && draft.removedValues && { removedValues: draft.removedValues }),
    };
    if (Object.keys(patch).length === 0) return undefined;
    return { type: 'update', key: label.key, patch };
  }

  async #refused(error: unknown): Promise<void> {
    const found = findingsOf(error);
    const taken = error instanceof ApiError && error.status === 409 && found.has('key');
    if (taken) found.set('key', { term: 'labelsKeyTaken' });
    this.problems = found;
    this.error = found.size === 0 ? error : undefined;
    this.#host.requestUpdate();
    if (!found.has('removedValues') || this.removed.length > 0) return;
    // Somebody gave out meanwhile what was taken out here: then the question comes with the latest.
    if (!(await this.#load(true)) || !this.draft) return;
    this.problems = this.#check(this.draft);
    if (this.problems.size === 0) this.error = error;
    this.#host.requestUpdate();
  }
}

function draftOf(label: Label | undefined): Draft {
  return {
    name: label?.name ?? '',
    key: label?.key ?? '',
    description: label?.description ?? '',
    type: label?.type ?? 'text',
    values: label?.allowedValues ?? [],
    required: label?.required ?? false,
    removedValues: undefined,
  };
}

/** What was entered upon one state of a label, upon a later one. */
function rebased(draft: Draft, before: Label, after: Label): Draft {
  const [old, now] = [draftOf(before), draftOf(after)];
  const added = now.values.filter((value) => !old.values.includes(value));
  const gone = new Set(old.values.filter((value) => !now.values.includes(value)));
  const values = draft.values.filter((value) => !gone.has(value) && !added.includes(value));
  return {
    ...draft,
    // Of a label that was deleted and made again it may be another.
    type: now.type,
    name: draft.name === old.name ? now.name : draft.name,
    description: draft.description === old.description ? now.description : draft.description,
    required: draft.required === old.required ? now.required : draft.required,
    values: isSame(draft.values, old.values) ? now.values : [...values, ...added],
  };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
