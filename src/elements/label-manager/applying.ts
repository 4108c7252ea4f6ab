import type { LitElement, TemplateResult } from 'lit';
import type { Session } from '../../client/session.ts';
import type { Localize } from '../../localization/localize.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { Typing } from '../typing.ts';
import { progressText, reportText } from './apply-report.ts';
import { renderApply } from './apply-view.ts';
import { applyStyles } from './apply.styles.ts';
import { Assigner } from './assigner.ts';
import { assign, perform } from './changes.ts';
import type { Label, LabelTarget, MissingLabels } from './data.ts';
import { formStyles } from './form.styles.ts';
import { InterviewerList } from './interviewer-list.ts';

export interface ApplyingOptions {
  readonly localize: Localize;
  /** Undefined with data of the host. */
  readonly session: () => Session | undefined;
  /** The host's own interviewers. */
  readonly own: () => readonly LabelTarget[] | undefined;
  /** What the host shows: something newer may mean other labels on the interviewers. */
  readonly shown: () => unknown;
  /** Says what was done. */
  readonly done: (text: string) => void;
  /** After a change was made. */
  readonly changed: () => unknown;
}

/** The view that puts labels on interviewers. Loaded when it is first shown. */
export class Applying {
  readonly #options: ApplyingOptions;
  readonly #list: InterviewerList;
  readonly #assigner: Assigner;
  readonly #typing: Typing;
  #chosenWith: readonly unknown[] = [];
  #session: Session | undefined;

  constructor(host: LitElement, options: ApplyingOptions) {
    this.#options = options;
    adoptStyles(host, [formStyles, applyStyles]);
    const { localize, session, own, done, changed } = options;
    this.#list = new InterviewerList(host, { session, own });
    this.#assigner = new Assigner(host, {
      session,
      perform: async (change, run) => {
        done('');
        const send = (session: Session) => assign(session, change, run);
        const outcome = await perform(host, session(), change, send);
        if (outcome) changed();
        return outcome;
      },
      progressed: (progress) => done(progressText(progress, localize)),
      applied: (report) => {
        this.#list.relabel(report.labels);
        done(reportText(report, localize));
      },
      refused: changed,
    });
    this.#typing = new Typing(host, () => this.#list.find(this.#typing.take() ?? ''));
  }

  /** Chooses these interviewers when the host names others, or by another session. */
  follow(interviewerId: string): void {
    const { session, own, shown } = this.#options;
    this.#list.ensure(shown());
    this.#beginAnew(session());
    this.#assigner.update(own() ?? this.#list.rows);
    const asked = [interviewerId, session(), own() !== undefined];
    const same = asked.every((each, at) => each === this.#chosenWith[at]);
    this.#chosenWith = asked;
    if (same || !interviewerId) return;
    const known = own() ?? [];
    const ids = interviewerId.split(/\s+/).filter(Boolean);
    void this.#assigner.begin(
      ids.map((id) => known.find((one) => one.id === id) ?? { id, title: id }),
    );
  }

  /** Those chosen by another session are not this one's to change. */
  #beginAnew(session: Session | undefined): void {
    if (!session || session === this.#session) return;
    if (this.#session) void this.#assigner.begin([]);
    this.#session = session;
  }

  /** Chooses these interviewers, and the first label that they lack. */
  setLabelsOf(rows: readonly MissingLabels[]): void {
    const key = rows[0]?.missing[0]?.key ?? '';
    this.#assigner.clear();
    this.#assigner.choose(rows.map(({ resourceId: id, title }) => ({ id, title })));
    this.#assigner.setLabel(key);
  }

  render(labels: readonly Label[]): TemplateResult {
    return renderApply({
      localize: this.#options.localize,
      labels,
      list: this.#list,
      assigner: this.#assigner,
      typed: (search, finished) => this.#typing.typed(search, finished),
    });
  }
}
