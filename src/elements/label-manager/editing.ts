import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { ApiError } from '../../controllers/resource.ts';
import type { Session } from '../../client/session.ts';
import type { Localize } from '../../localization/localize.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { define, perform } from './changes.ts';
import { dialogStyles } from './dialog.styles.ts';
import type { Label } from './data.ts';
import { Editor } from './editor.ts';
import { renderEditor } from './editor-dialog.ts';
import { formStyles } from './form.styles.ts';
import type { LabelManagerChange } from './label-change.ts';
import { readLatest } from './latest.ts';
import type { Latest } from './latest.ts';
import { Removal } from './removal.ts';
import { renderRemoval } from './removal-dialog.ts';

export type EditingHost = LitElement & { readonly readOnly: boolean };

export interface EditingOptions {
  readonly localize: Localize;
  /** Undefined with data of the host. */
  readonly session: () => Session | undefined;
  /** The host's own labels. */
  readonly own: () => readonly Label[] | undefined;
  /** Says what was done. */
  readonly done: (text: string) => void;
  /** After a change was made. */
  readonly changed: () => unknown;
}

/** The dialogs that make, change and delete definitions. Loaded when the first of them opens. */
export class Editing implements ReactiveController {
  readonly #host: EditingHost;
  readonly #options: EditingOptions;
  readonly editor: Editor;
  readonly removal: Removal;
  /** What moved in the form, for its live region. */
  #said = '';
  readonly #shown = new Set<string>();
  #session: Session | undefined;

  constructor(host: EditingHost, options: EditingOptions) {
    this.#host = host;
    this.#options = options;
    adoptStyles(host, [formStyles, dialogStyles]);
    const { localize, done } = options;
    const latest = (key: string) => this.#latest(key);
    const perform = (change: LabelManagerChange, version?: string) =>
      this.#perform(change, version);
    this.editor = new Editor(host, {
      latest,
      perform,
      saved: ({ name }, isNew) =>
        done(localize.term(isNew ? 'labelsCreated' : 'labelsSaved', name.trim())),
    });
    this.removal = new Removal(host, {
      latest,
      perform,
      deleted: ({ name }: Label) => {
        done(localize.term('labelsDeleted', name));
        // The button that asked for it goes with the label.
        void host.updateComplete.then(() => this.#find('.frame')?.focus());
      },
    });
    this.#session = options.session();
    host.addController(this);
  }

  /**
   * What stands in a form is about labels of the former session, and nothing to save by another; nor
   * where nothing is to be changed any more.
   */
  hostUpdate(): void {
    if (this.#host.readOnly && (this.editor.draft ?? this.removal.label)) this.#close();
    const session = this.#options.session();
    if (session === this.#session) return;
    this.#session = session;
    this.#close();
    this.#options.done('');
  }

  hostDisconnected(): void {
    this.#close();
    for (const selector of this.#shown) this.#find<HTMLDialogElement>(selector)?.close();
    this.#shown.clear();
  }

  hostUpdated(): void {
    this.#show('#editor', this.editor.draft !== undefined);
    this.#show('#removal', this.removal.label !== undefined);
  }

  render(): TemplateResult {
    const say = (text: string) => {
      // The same again is news only where it is another text.
      this.#said = text === this.#said ? `${text}\u00A0` : text;
      this.#host.requestUpdate();
    };
    const { localize } = this.#options;
    const view = { editor: this.editor, localize, said: this.#said, say };
    return html`${renderEditor(view)} ${renderRemoval(this.removal, localize)}`;
  }

  /** Reads a definition anew. */
  async #latest(key: string): Promise<Latest> {
    const { session, own } = this.#options;
    const asked = session();
    if (asked) return this.#noting(readLatest(asked, key));
    const label = own()?.find((one) => one.key === key);
    if (!label) throw new DOMException('There is no such label.', 'NotFoundError');
    return { label };
  }

  /** Resolves with false when the host cancelled it. */
  async #perform(change: LabelManagerChange, version?: string): Promise<boolean> {
    const { session, done, changed } = this.#options;
    done('');
    const made = await this.#noting(
      perform(this.#host, session(), change, (...asked) => define(...asked, version)),
    );
    if (made) changed();
    return made !== false;
  }

  /** A label that is gone goes from the list as well. */
  async #noting<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) this.#options.changed();
      throw error;
    }
  }

  #close(): void {
    this.editor.close();
    this.removal.close();
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E | null {
    return this.#host.renderRoot.querySelector<E>(selector);
  }

  /** Once: one that somebody closes says so later than an update may come, and must not open again. */
  #show(selector: string, open: boolean): void {
    const dialog = this.#find<HTMLDialogElement>(selector);
    if (!dialog?.isConnected || open === this.#shown.has(selector)) return;
    if (open) {
      this.#shown.add(selector);
      dialog.showModal();
    } else {
      this.#shown.delete(selector);
      dialog.close();
      // The button that opened it may be gone with its label.
      if (!(this.#host.renderRoot as ShadowRoot).activeElement) this.#find('.frame')?.focus();
    }
  }
}
