import type { TemplateResult } from 'lit';
import type { Session } from '../../../client/session.ts';
import type { Localize } from '../../../localization/localize.ts';
import type { Interviewer } from '../filters.ts';
import type { InterviewerChange } from '../interviewer-change.ts';
import type { Notice } from './notice.ts';
import type { Written } from './writer.ts';

/** What stands in the dialog. */
export interface Panel {
  readonly title: string;
  readonly render: () => TemplateResult;
  readonly confirm?: string;
  /** Beside the button that opened it, and not in front of everything. */
  readonly inline?: boolean;
  /** Does it; returns why it was not done, or nothing. Closed meanwhile, the dialog aborts `signal`. */
  readonly submit?: (form: HTMLFormElement, signal: AbortSignal) => Promise<string | undefined>;
}

/** What a panel works with. */
export interface PanelContext {
  readonly localize: Localize;
  /** Throws where there is none: for rows of the host's own. */
  readonly session: () => Session;
  readonly interviewer: Interviewer;
  /** Aborted, it stops after the interviewer whose change is on its way. */
  readonly write: (change: InterviewerChange, signal?: AbortSignal) => Promise<Written | undefined>;
  readonly notify: (notice: Notice | undefined) => void;
  /** Shows a row as it will be, or is, until the list is loaded again. */
  readonly amend: (id: string, interviewer: Interviewer) => void;
  readonly reload: () => Promise<void>;
  readonly navigate: (destination: string, id: string) => void;
  /** Leaves only these rows ticked. */
  readonly select: (interviewers: readonly Interviewer[]) => void;
  readonly redraw: () => void;
}

export type MakePanel = (context: PanelContext) => Panel | Promise<Panel>;
