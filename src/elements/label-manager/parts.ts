import { html, nothing } from 'lit';
import type { Session } from '../../client/session.ts';
import type { Localize } from '../../localization/localize.ts';
import { SkErrorEvent } from '../events.ts';
import { renderState } from '../states.ts';
import type { Applying } from './applying.ts';
import type { Label, ManagerValue, MissingLabels } from './data.ts';
import type { Editing, EditingHost } from './editing.ts';
import { loadApplying, loadEditing, loadLabelDialog } from './load-parts.ts';
import { skeleton } from './skeleton.ts';

export interface PartsOptions {
  readonly localize: Localize;
  /** Undefined with data of the host, which then gives what there is after a change. */
  readonly session: () => Session | undefined;
  readonly value: () => ManagerValue | undefined;
  readonly reload: () => unknown;
}

/** What changes labels. Its code loads when somebody first wants it: many visitors only look. */
export class Parts {
  readonly #host: EditingHost;
  readonly #options: PartsOptions;
  #editing: Editing | undefined;
  #applying: Applying | undefined;
  #applyFailed = false;
  #hasDialog = false;
  /** What could not be had, in words. */
  notice = '';
  /** What was changed last, in words. */
  done = '';

  constructor(host: EditingHost, options: PartsOptions) {
    this.#host = host;
    this.#options = options;
  }

  create(): void {
    void this.#edit(({ editor }) => editor.openNew());
  }

  edit(label: Label): void {
    void this.#edit(({ editor }) => editor.open(label));
  }

  remove(label: Label): void {
    void this.#edit(({ removal }) => removal.open(label));
  }

  /** Before the view that applies labels is drawn. */
  prepareApply(interviewerId: string): void {
    if (this.#applying) this.#applying.follow(interviewerId);
    else if (!this.#applyFailed) void this.#loadApplying();
  }

  renderApply(labels: readonly Label[]) {
    if (this.#applying) return this.#applying.render(labels);
    return renderState(this.#applyFailed ? 'error' : 'loading', {
      localize: this.#options.localize,
      retry: () => void this.#loadApplying(),
      skeleton,
    });
  }

  /** Opens the labels of one interviewer, with the first chosen that it lacks. */
  async setLabelsOf({ resourceId, title, missing }: MissingLabels): Promise<void> {
    if (!(await this.#arrive(loadLabelDialog))) return;
    this.#hasDialog = true;
    await this.#drawn();
    const own = this.#options.value()?.interviewers?.find(({ id }) => id === resourceId);
    const dialog = this.#host.renderRoot.querySelector('sk-label-dialog');
    await dialog?.open([{ id: resourceId, title, labels: own?.labels }], missing[0]?.key);
  }

  /** Chooses these, and the first label that they lack, in the view that applies labels. */
  async setLabelsOfAll(rows: readonly MissingLabels[], show: () => void): Promise<void> {
    await this.#loadApplying();
    show();
    await this.#host.updateComplete;
    this.#applying?.setLabelsOf(rows);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#value')?.focus();
  }

  render() {
    return html`${this.#editing?.render() ?? nothing}
    ${this.#hasDialog && !this.#host.readOnly ? this.#renderDialog() : nothing}`;
  }

  #renderDialog() {
    const { session, value, reload } = this.#options;
    return html`<sk-label-dialog
      exportparts="dialog, title, button, close, form, carried, field, problem, report, progress, stop, apply, take-off, remove"
      .session=${session()}
      .definitions=${value()?.labels}
      .local=${session() === undefined}
      @sk-change=${reload}
      @close=${this.#keepFocus}
    ></sk-label-dialog>`;
  }

  async #edit(open: (editing: Editing) => unknown): Promise<void> {
    const module = await this.#arrive(loadEditing);
    if (!module) return;
    const { localize, session, value, reload } = this.#options;
    this.#editing ??= new module.Editing(this.#host, {
      localize,
      session,
      own: () => value()?.labels,
      done: this.#tell,
      changed: reload,
    });
    open(this.#editing);
  }

  async #loadApplying(): Promise<void> {
    const module = await this.#arrive(loadApplying);
    this.#applyFailed = module === undefined;
    if (!module) return;
    const { localize, session, value, reload } = this.#options;
    this.#applying ??= new module.Applying(this.#host, {
      localize,
      session,
      own: () => value()?.interviewers,
      shown: value,
      done: this.#tell,
      changed: reload,
    });
    this.#host.requestUpdate();
  }

  /** Undefined, and said so, where it did not come. */
  async #arrive<Module>(load: () => Promise<Module>): Promise<Module | undefined> {
    this.notice = '';
    try {
      return await load();
    } catch (error) {
      this.notice = this.#options.localize.term('labelsNotLoaded');
      this.#host.requestUpdate();
      this.#host.dispatchEvent(new SkErrorEvent(error));
      return undefined;
    }
  }

  readonly #tell = (text: string) => {
    this.done = text;
    this.#host.requestUpdate();
  };

  /** The button that opened the dialog is gone where nobody lacks a label any more. */
  readonly #keepFocus = ({ currentTarget }: Event) => {
    const root = this.#host.renderRoot as ShadowRoot;
    const { activeElement } = root;
    if (activeElement && activeElement !== currentTarget) return;
    root.querySelector<HTMLElement>('.frame')?.focus();
  };

  async #drawn(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
