import type { Localize } from '../../localization/localize.ts';
import type { Editor } from './editor.ts';

export interface EditorView {
  readonly editor: Editor;
  readonly localize: Localize;
  /** Says in the dialog's live region what moved or went. */
  readonly say: (text: string) => void;
  readonly said: string;
}
