import type { ReactiveControllerHost } from 'lit';
import { ApiError, unwrap } from '../../controllers/resource.ts';
import type { Session } from '../../client/session.ts';
import type { Localize } from '../../localization/localize.ts';
import type { Outcome, Run } from './changes.ts';
import { mostAtOnce } from './data.ts';
import type { LabelTarget, LabelValue, SetLabel } from './data.ts';
import type { AssignmentReport, LabelManagerChange } from './label-change.ts';
import { readValue } from './rules.ts';
import type { PlainTerm } from './values.ts';

/** An interviewer to put labels on; its labels where they are known. */
export interface Chosen {
  readonly id: string;
  readonly title: string;
  readonly labels?: LabelTarget['labels'] | undefined;
}

export interface AssignerOptions {
  readonly session: () => Session | undefined;
  /** Resolves with false when the host cancelled it; without a report the host was only told. */
  readonly perform: (change: LabelManagerChange, run: Run) => Promise<Outcome | false>;
  readonly progressed?: (progress: Progress) => void;
  readonly applied?: (report: Report) => void;
  /** The API would not have it: labels or interviewers may be others by now. */
  readonly refused?: () => void;
  readonly told?: () => void;
}

const lookUpsAtOnce = 6;
/** What the API answers where a label or an interviewer is not what it was taken for. */
const refusing = new Set([404, 409, 422]);

/** What came of it, for each interviewer. */
export interface Report {
  readonly items: readonly { readonly title: string; readonly changed: boolean }[];
  readonly changed: number;
  /** Those that it did not come to. */
  readonly left: number;
  readonly labels: ReadonlyMap<string, LabelTarget['labels']>;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the API refused: an interviewer that is gone, or a label with the API's own words. */
export interface Refusal {
  readonly subject: string;
  readonly message?: string;
}

/** One label set on the interviewers chosen, or taken off them. */
export class Assigner {
  readonly #host: ReactiveControllerHost;
  readonly #options: AssignerOptions;
  readonly chosen = new Map<string, Chosen>();
  #attempt: AbortController | undefined;
  key = '';
  text = '';
  busy = false;
  /** On how many it is set so far, where there are more than the API takes at once. */
  progress: Progress | undefined;
  problem: PlainTerm | undefined;
  error: unknown;
  report: Report | undefined;
  refused: readonly Refusal[] = [];

  constructor(host: ReactiveControllerHost, options: AssignerOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Chooses these as well. */
  choose(targets: readonly Chosen[]): void {
    for (const target of targets) {
      this.chosen.set(target.id, { ...this.chosen.get(target.id), ...target });
    }
    this.#settle();
  }

  /** Shows those chosen as they are now. */
  update(known: readonly LabelTarget[]): void {
    for (const target of known) if (this.chosen.has(target.id)) this.chosen.set(target.id, target);
  }

  /** Takes off those chosen what is no label any more. */
  forget(labels: readonly SetLabel[]): void {
    const keys = new Set(labels.map(({ key }) => key));
    for (const [id, target] of this.chosen) {
      this.chosen.set(id, { ...target, labels: target.labels?.filter(({ key }) => keys.has(key)) });
    }
  }

  drop(id: string): void {
    this.chosen.delete(id);
    this.#settle();
  }

  clear(): void {
    this.chosen.clear();
    this.#settle();
  }

  /** Begins anew with these and no other, and looks up what is not known of them. */
  async begin(targets: readonly Chosen[], key = ''): Promise<void> {
    this.stop();
    this.#attempt = undefined;
    this.busy = false;
    this.progress = undefined;
    this.setLabel(key);
    this.chosen.clear();
    this.choose(targets);
    const session = this.#options.session();
    const unknown = [...this.chosen.values()].filter(({ labels }) => !labels).values();
    if (!session) return;
    const lookUp = async () => {
      for (const { id } of unknown) await this.#lookUp(session, id);
    };
    await Promise.all(Array.from({ length: lookUpsAtOnce }, lookUp));
  }

  /** Leaves those as they are that it has not come to. */
  stop(): void {
    this.#attempt?.abort();
  }

  /** Keeps what was entered where it is a value of the label as that is now. */
  fit(label: SetLabel | undefined, localize: Localize): void {
    if (!label) this.key = '';
    if (!label || 'problem' in readValue(label, this.text, localize)) this.text = '';
    this.#host.requestUpdate();
  }

  setLabel(key: string): void {
    Object.assign(this, { key, text: '' });
    this.#settle();
  }

  setText(text: string): void {
    this.text = text;
    this.problem = undefined;
    this.#host.requestUpdate();
  }

  apply(label: SetLabel | undefined, localize: Localize): Promise<void> {
    if (!label) return this.#refuse('labelsChooseLabel');
    const read = readValue(label, this.text, localize);
    return 'problem' in read ? this.#refuse(read.problem) : this.assign(label, read.value);
  }

  /** Sets the label; null takes it off. */
  async assign(label: SetLabel, value: LabelValue | null): Promise<void> {
    const targets = [...this.chosen.values()];
    if (targets.length === 0) return this.#refuse('labelsChooseFirst');
    if (this.busy) return;
    this.#settle();
    this.busy = true;
    const total = targets.length;
    const resourceIds = targets.map(({ id }) => id);
    const change = { type: 'assign', resourceIds, labels: { [label.key]: value } } as const;
    const attempt = (this.#attempt = new AbortController());
    const progress = (done: number) => {
      if (attempt !== this.#attempt || total <= mostAtOnce) return;
      this.progress = { done, total };
      this.#options.progressed?.(this.progress);
      this.#host.requestUpdate();
    };
    progress(0);
    try {
      const outcome = await this.#options.perform(change, { signal: attempt.signal, progress });
      if (attempt !== this.#attempt) return;
      if (outcome && outcome.report) this.#applied(targets, outcome.report);
      else if (outcome) this.#options.told?.();
      if (outcome && outcome.error) {
        this.#failed(outcome.error, targets.slice(outcome.report?.items.length), label);
      }
    } catch (error) {
      if (attempt !== this.#attempt) return;
      this.#failed(error, targets, label);
    }
    this.busy = false;
    this.progress = undefined;
    this.#host.requestUpdate();
  }

  #applied(targets: readonly Chosen[], { items, changed }: AssignmentReport): void {
    const titles = new Map(targets.map(({ id, title }) => [id, title]));
    const labels = new Map(items.map((item) => [item.resourceId, item.labels]));
    for (const [id, now] of labels) {
      const target = this.chosen.get(id);
      if (target) this.chosen.set(id, { ...target, labels: now });
    }
    this.report = {
      changed,
      left: targets.length - items.length,
      labels,
      items: items.map(({ resourceId, changedKeys }) => ({
        title: titles.get(resourceId) ?? resourceId,
        changed: changedKeys.length > 0,
      })),
    };
    this.#options.applied?.(this.report);
  }

  /** `targets` are those that it was not done to. */
  #failed(error: unknown, targets: readonly Chosen[], label: SetLabel): void {
    this.refused = refusals(error, targets, label);
    this.error = this.refused.length === 0 ? error : undefined;
    if (error instanceof ApiError && refusing.has(error.status)) this.#options.refused?.();
  }

  async #lookUp(session: Session, interviewerId: string): Promise<void> {
    const before = this.chosen.get(interviewerId);
    try {
      const params = { path: { interviewerId } };
      const found = unwrap(
        await session.client.GET('/v1/interviewers/{interviewerId}', { params }),
      );
      const now = this.chosen.get(interviewerId);
      // Labels that were set meanwhile are newer than this answer.
      const labels = now === before ? found.labels : now?.labels;
      if (now) this.chosen.set(interviewerId, { ...now, title: found.title, labels });
    } catch {
      // It is shown by its id; applying says whether it is there.
    }
    this.#host.requestUpdate();
  }

  async #refuse(problem: PlainTerm): Promise<void> {
    this.#settle();
    this.problem = problem;
  }

  #settle(): void {
    this.problem = this.error = this.report = undefined;
    this.refused = [];
    this.#host.requestUpdate();
  }
}

/** Pointers of the API name interviewers by their place in what was sent. */
function refusals(error: unknown, targets: readonly Chosen[], label: SetLabel): Refusal[] {
  if (!(error instanceof ApiError)) return [];
  return error.errors.map(({ pointer, message }) => {
    const [, field, part = ''] = pointer.split('/');
    if (field === 'resourceIds') return { subject: targets[Number(part)]?.title ?? part };
    return { subject: field === 'labels' ? label.name : part, message };
  });
}
