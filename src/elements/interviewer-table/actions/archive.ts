import { html } from 'lit';
import type { Interviewer } from '../filters.ts';
import { failureText } from './failure.ts';
import type { Panel, PanelContext } from './panel.ts';

/** Asks before an interviewer goes into the archive, or out of it, and offers to undo it (#35). */
export function archivePanel(context: PanelContext): Panel {
  const { localize, interviewer } = context;
  const archived = interviewer.status === 'archived';
  const { title } = interviewer;
  return {
    title: localize.term(archived ? 'actionUnarchiveTitle' : 'actionArchiveTitle', title),
    confirm: localize.term(archived ? 'actionUnarchive' : 'actionArchive'),
    render: () =>
      html`<p>${localize.term(archived ? 'actionUnarchiveHint' : 'actionArchiveHint')}</p>`,
    submit: () => setArchived(!archived, [interviewer], context, true),
  };
}

async function setArchived(
  archived: boolean,
  interviewers: readonly Interviewer[],
  context: PanelContext,
  undoable: boolean,
): Promise<string | undefined> {
  const { localize, notify, write, reload } = context;
  const operation = archived ? 'archiveInterviewer' : 'unarchiveInterviewer';
  const written = await write({ operation, interviewers });
  if (!written) return undefined;
  const [failure] = written.failures;
  if (failure) return failureText(failure.error, localize);
  const [result] = written.results;
  const undo = async () => {
    notify(undefined);
    const why = await setArchived(!archived, written.results, context, false);
    if (why !== undefined) notify({ text: why, failed: true, action });
  };
  const action = { text: localize.term('actionUndo'), run: () => void undo() };
  notify({
    text: localize.term(archived ? 'actionArchived' : 'actionUnarchived', result?.title ?? ''),
    action: undoable ? action : undefined,
  });
  await reload();
  return undefined;
}
