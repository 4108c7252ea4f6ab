import type { ReactiveControllerHost } from 'lit';
import { ApiError } from '../../controllers/resource.ts';
import type { Label, LabelType } from './data.ts';
import type { LabelManagerChange } from './label-change.ts';
import type { Latest } from './latest.ts';
import { findingsOf } from './problems.ts';
import type { Problem, Problems } from './problems.ts';
import { keyOf, keyPattern, splitValues } from './rules.ts';

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
  /** Undefined while the form is closed. */
  draft: Draft | undefined;
  /** What is being changed; undefined for a new one. */
  label: Label | undefined;
  busy = false;
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
    await this.refresh();
  }

  /** Begins again with what the API has now. */
  async refresh(): Promise<void> {
    const { label } = this;
    if (!label) return;
    this.busy = true;
    this.#host.requestUpdate();
    try {
      const { label: latest, version } = await this.#options.latest(label.key);
      if (this.label !== label) return;
      this.#begin(latest);
      this.#version = version;
    } catch (error) {
      if (this.label === label) this.error = error;
    } finally {
      if (this.label !== undefined) this.busy = false;
      this.#host.requestUpdate();
    }
  }

  close(): void {
    this.draft = this.label = this.error = undefined;
    this.problems = none;
    this.busy = false;
    this.#host.requestUpdate();
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
    const { draft, label } = this;
    if (!draft || this.busy) return;
    this.problems = this.#check(draft);
    this.error = undefined;
    this.#host.requestUpdate();
    if (this.problems.size > 0) return;
    const change = label ? this.#update(draft, label) : this.#create(draft);
    if (!change) return this.close();
    this.busy = true;
    try {
      const done = await this.#options.perform(change, this.#version);
      this.busy = false;
      if (!done) return this.#host.requestUpdate();
      this.close();
      this.#options.saved(draft, label === undefined);
    } catch (error) {
      this.busy = false;
      this.#refused(error);
    }
  }

  #begin(label: Label | undefined): void {
    this.label = label;
    this.#version = undefined;
    this.error = undefined;
    this.problems = none;
    this.draft = {
      name: label?.name ?? '',
      key: label?.key ?? '',
      description: label?.description ?? '',
      type: label?.type ?? 'text',
      values: label?.allowedValues ?? [],
      required: label?.required ?? false,
      removedValues: undefined,
    };
    this.#host.requestUpdate();
  }

  #check({ name, type, values, removedValues }: Draft): Problems {
    const problems = new Map<string, Problem>();
    if (name.trim() === '') problems.set('name', { term: 'labelsNameNeeded' });
    if (!keyPattern.test(this.key)) problems.set('key', { term: 'labelsKeyRule' });
    if (type === 'picklist' && values.length === 0) {
      problems.set('allowedValues', { term: 'labelsValuesNeeded' });
    }
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
    const before = label.allowedValues ?? [];
    const same = values.length === before.length && values.every((one, at) => one === before[at]);
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

  #refused(error: unknown): void {
    const found = findingsOf(error);
    const taken = error instanceof ApiError && error.status === 409 && found.has('key');
    if (taken) found.set('key', { term: 'labelsKeyTaken' });
    this.problems = found;
    this.error = found.size === 0 ? error : undefined;
    this.#host.requestUpdate();
  }
}
