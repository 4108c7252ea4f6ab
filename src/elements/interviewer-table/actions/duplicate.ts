import { html } from 'lit';
import { failureText } from './failure.ts';
import type { Panel, PanelContext } from './panel.ts';

const longest = 200;

/** Asks for the name of a copy, and whether it takes the labels along (#36). */
export function duplicatePanel(context: PanelContext): Panel {
  const { localize, interviewer, write, notify, reload, navigate } = context;
  // Not by `term`: it is to be stored, without the marks that set a name apart.
  const { actionDuplicateDefault: named = (title: string) => title } = localize.words;
  return {
    get title() {
      return localize.term('actionDuplicateTitle', interviewer.title);
    },
    get confirm() {
      return localize.term('actionDuplicate');
    },
    render: () => html`
      <p>${localize.term('actionDuplicateHint')}</p>
      <label class="dialog-field">
        <span>${localize.term('actionDuplicateName')}</span>
        <input
          class="field"
          name="title"
          type="text"
          dir="auto"
          autocomplete="off"
          autofocus
          .value=${nameOfCopy(interviewer.title, named)}
        />
      </label>
      <label class="choice">
        <input name="labels" type="checkbox" checked />${localize.term('actionDuplicateLabels')}
      </label>
    `,
    async submit(form) {
      const fields = new FormData(form);
      const title = String(fields.get('title')).trim();
      const length = lengthOf(title);
      if (length < 3 || length > longest) {
        form.querySelector<HTMLInputElement>('[name="title"]')?.focus();
        return localize.term('actionDuplicateNameError');
      }
      const body = { title, copyLabels: fields.has('labels') };
      const interviewers = [interviewer];
      const written = await write({ operation: 'duplicateInterviewer', interviewers, body });
      if (!written) return undefined;
      const [failure] = written.failures;
      if (failure) return failureText(failure.error, localize);
      const [copy] = written.results;
      const run = () => navigate('settings', copy?.id ?? '');
      notify({
        text: localize.term('actionDuplicated', copy?.title ?? title),
        action: { text: localize.term('actionSettings'), run },
      });
      await reload();
      return undefined;
    },
  };
}

/** As the API counts. */
const lengthOf = (text: string) => [...text].length;

/** Of a title too long for both, whole characters go, and not what tells the copy. */
function nameOfCopy(title: string, named: (title: string) => string): string {
  const characters = [...new Intl.Segmenter().segment(title)];
  while (lengthOf(named(join(characters))) > longest && characters.length > 0) characters.pop();
  return named(join(characters));
}

const join = (characters: readonly Intl.SegmentData[]) =>
  characters.map(({ segment }) => segment).join('');
