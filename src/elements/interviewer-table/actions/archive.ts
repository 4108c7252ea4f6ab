import { html, nothing } from 'lit';
import { ApiError } from '../../../controllers/resource.ts';
import type { Interviewer } from '../filters.ts';
import { failureText } from './failure.ts';
import type { Panel, PanelContext } from './panel.ts';
import type { Written } from './writer.ts';

const named = 8;

/**
 * Asks before interviewers go into the archive, or out of it, and offers to undo it (#35). Of several
 * (#38) it lists those that could not be changed, and why.
 */
export function archivePanel(
  context: PanelContext,
  archived: boolean,
  interviewers: readonly Interviewer[],
): Panel {
  const { localize } = context;
  const [{ title } = { title: '' }] = interviewers;
  const count = interviewers.length;
  return {
    get title() {
      if (count === 1) {
        return localize.term(archived ? 'actionArchiveTitle' : 'actionUnarchiveTitle', title);
      }
      const term = archived ? 'actionArchiveMany' : 'actionUnarchiveMany';
      return localize.term(term, count, localize.number(count));
    },
    get confirm() {
      return localize.term(archived ? 'actionArchive' : 'actionUnarchive');
    },
    render: () => html`
      <p>
        ${localize.term(
          count === 1
            ? archived
              ? 'actionArchiveHint'
              : 'actionUnarchiveHint'
            : archived
              ? 'actionArchiveManyHint'
              : 'actionUnarchiveManyHint',
        )}
      </p>
      ${
        count === 1
          ? nothing
          : html`<ul class="dialog-list">
              ${interviewers.slice(0, named).map((each) => html`<li><bdi>${each.title}</bdi></li>`)}
              ${
                count > named
                  ? html`<li>${localize.term('actionAndMore', localize.number(count - named))}</li>`
                  : nothing
              }
            </ul>`
      }
    `,
    submit: (_form, signal) => setArchived(archived, interviewers, context, signal),
  };
}

async function setArchived(
  archived: boolean,
  interviewers: readonly Interviewer[],
  context: PanelContext,
  /** Of the dialog; to undo it there is none. */
  signal?: AbortSignal,
): Promise<string | undefined> {
  const { localize, notify, write, reload, select } = context;
  const operation = archived ? 'archiveInterviewer' : 'unarchiveInterviewer';
  const written = await write({ operation, interviewers }, signal);
  if (!written) return undefined;
  const { results, failures, left } = written;
  if (failures[0] && interviewers.length === 1) return failureText(failures[0].error, localize);
  const undo = async () => {
    notify(undefined);
    const why = await setArchived(!archived, results, context);
    if (why === undefined) return;
    const text = localize.term('labelled', interviewers[0]?.title ?? '', why);
    notify({ text, failed: true, action });
  };
  const action = { text: localize.term('actionUndo'), run: undo };
  notify({
    text: summary(archived, written, context),
    details: failures.map(({ interviewer, error }) =>
      localize.term('labelled', interviewer.title, failureText(error, localize)),
    ),
    failed: failures.length > 0,
    action: signal && results.length > 0 ? action : undefined,
  });
  // What was not done stays ticked, to be tried again, but for what is gone.
  if (signal) {
    const there = failures.filter(
      ({ error }) => !(error instanceof ApiError && error.status === 404),
    );
    select([...there.map(({ interviewer }) => interviewer), ...left]);
  }
  await reload();
  return undefined;
}

function summary(
  archived: boolean,
  { results, failures, left }: Written,
  { localize }: PanelContext,
): string {
  const [first] = results;
  const count = results.length;
  const failed = failures.length;
  const rest = left.length;
  if (first && count === 1 && failed + rest === 0) {
    return localize.term(archived ? 'actionArchived' : 'actionUnarchived', first.title);
  }
  const term = archived ? 'actionArchivedMany' : 'actionUnarchivedMany';
  const done = localize.term(term, count, localize.number(count));
  const tried =
    failed === 0 ? done : localize.term('actionFailedMany', done, failed, localize.number(failed));
  return rest === 0 ? tried : localize.term('actionStopped', tried, rest, localize.number(rest));
}
