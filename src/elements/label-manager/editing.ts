import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { dialogStyles } from './dialog.styles.ts';
import type { Label } from './data.ts';
import { Editor } from './editor.ts';
import { renderEditor } from './editor-dialog.ts';
import { formStyles } from './form.styles.ts';
import type { LabelManagerChange } from './label-change.ts';
import type { Latest } from './latest.ts';
import { Removal } from './removal.ts';
import { renderRemoval } from './removal-dialog.ts';

export interface EditingOptions {
  readonly localize: Localize;
  /** Reads a definition anew. */
  readonly latest: (key: string) => Promise<Latest>;
  /** Resolves with false when the host cancelled it. */
  readonly perform: (change: LabelManagerChange, version?: string) => Promise<unknown>;
  /** Says what was done. */
  readonly done: (text: string) => void;
}

/** The dialogs that make, change and delete definitions. Loaded when the first of them opens. */
export class Editing implements ReactiveController {
  readonly #host: LitElement;
  readonly #localize: Localize;
  readonly editor: Editor;
  readonly removal: Removal;
  /** What moved in the form, for its live region. */
  #said = '';
  readonly #shown = new Set<string>();

  constructor(host: LitElement, { localize, latest, perform, done }: EditingOptions) {
    this.#host = host;
    this.#localize = localize;
    adoptStyles(host, [formStyles, dialogStyles]);
    const performed = async (change: LabelManagerChange, version?: string) =>
      (await perform(change, version)) !== false;
    this.editor = new Editor(host, {
      latest,
      perform: performed,
      saved: ({ name }, isNew) =>
        done(localize.term(isNew ? 'labelsCreated' : 'labelsSaved', name.trim())),
    });
    this.removal = new Removal(host, {
      latest,
      perform: performed,
      deleted: ({ name }: Label) => {
        done(localize.term('labelsDeleted', name));
        // The button that asked for it goes with the label.
        void host.updateComplete.then(() => this.#find('.frame')?.focus());
      },
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.editor.close();
    this.removal.close();
  }

  hostUpdated(): void {
    this.#show('#editor', this.editor.draft !== undefined);
    this.#show('#removal', this.removal.label !== undefined);
  }

  render(): TemplateResult {
    const say = (text: string) => {
      this.#said = text;
      this.#host.requestUpdate();
    };
    const view = { editor: this.editor, localize: this.#localize, said: this.#said, say };
    return html`${renderEditor(view)} ${renderRemoval(this.removal, this.#localize)}`;
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
    }
  }
}
