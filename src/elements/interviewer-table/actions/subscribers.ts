import { html, nothing } from 'lit';
import { unwrap } from '../../../controllers/resource.ts';
import * as shapes from '../../icon-shapes.ts';
import { icon } from '../../icons.ts';
import { failureText } from './failure.ts';
import type { Panel, PanelContext } from './panel.ts';
import { added, mostSubscribers, readAddresses, rebased } from './subscriber-list.ts';

/** Who gets an e-mail on completions (#23): the API takes the list as a whole, so one read is edited. */
export function subscribersPanel(context: PanelContext): Panel {
  const { localize, session, interviewer, write, amend, redraw } = context;
  const { id, title } = interviewer;
  /** As the API has it; undefined until it is read. */
  let stored: readonly string[] | undefined;
  let mine: readonly string[] = [];
  let etag: string | undefined;
  let failure: unknown;
  let mistake = '';

  const read = async () => {
    failure = undefined;
    redraw();
    try {
      const { client } = session();
      const params = { path: { interviewerId: id } };
      // First the tag and then the list: what is changed in between is then noticed.
      const cache = 'no-cache';
      const one = await client.GET('/v1/interviewers/{interviewerId}', { params, cache });
      unwrap(one);
      const list = await client.GET('/v1/interviewers/{interviewerId}/subscribers', { params });
      const { data } = unwrap(list);
      etag = one.response.headers.get('etag') ?? undefined;
      mine = stored ? rebased(mine, stored, data) : data;
      stored = data;
    } catch (error) {
      failure = error;
    }
    redraw();
  };
  void read();

  /** Takes what is entered into the list; false where that is no address. */
  const add = (field: HTMLInputElement): boolean => {
    const { addresses, wrong } = readAddresses(field.value);
    const next = added(mine, addresses);
    mistake =
      wrong !== undefined
        ? localize.term('actionSubscriberWrong', wrong)
        : next.length > mostSubscribers
          ? localize.term('actionSubscribersMost', localize.number(mostSubscribers))
          : '';
    if (!mistake) {
      mine = next;
      field.value = '';
    }
    field.focus();
    redraw();
    return !mistake;
  };

  const remove = (event: Event, address: string) => {
    const list = (event.currentTarget as Element).closest('ul');
    mine = mine.filter((each) => each !== address);
    // The button goes: the focus does not go with it.
    list?.closest('form')?.querySelector('input')?.focus();
    redraw();
  };

  return {
    get title() {
      return localize.term('actionSubscribersTitle', title);
    },
    get confirm() {
      return localize.term(failure === undefined ? 'actionSave' : 'retry');
    },
    render: () => html`
      <p>${localize.term('actionSubscribersHint')}</p>
      ${
        failure !== undefined
          ? html`<p role="alert">${failureText(failure, localize)}</p>`
          : stored === undefined
            ? html`<p role="status">${localize.term('stateLoading')}</p>`
            : renderList()
      }
    `,
    async submit(form) {
      if (stored === undefined || failure !== undefined) {
        await read();
        return '';
      }
      const field = form.querySelector<HTMLInputElement>('[name="address"]');
      if (field?.value.trim() && !add(field)) return '';
      const written = await write({
        operation: 'updateInterviewer',
        interviewers: [interviewer],
        body: { subscribers: [...mine] },
        ifMatch: etag,
      });
      const [result] = written?.results ?? [];
      if (result) amend(id, result);
      const [failed] = written?.failures ?? [];
      if (!failed) return undefined;
      await read();
      return failureText(failed.error, localize);
    },
  };

  function renderList() {
    return html`
      <label class="dialog-field">
        <span>${localize.term('actionSubscriberAdd')}</span>
        <span class="field-line">
          <input
            class="field"
            name="address"
            type="text"
            inputmode="email"
            autocomplete="off"
            spellcheck="false"
            dir="ltr"
            aria-describedby="subscriber-mistake"
            aria-invalid=${mistake ? 'true' : nothing}
            @keydown=${(event: KeyboardEvent) => {
              const field = event.currentTarget as HTMLInputElement;
              if (event.key !== 'Enter' || field.value.trim() === '') return;
              event.preventDefault();
              add(field);
            }}
          />
          <button
            part="button subscriber-add"
            class="button"
            type="button"
            @click=${(event: Event) => {
              const form = (event.currentTarget as Element).closest('form');
              add(form?.querySelector('[name="address"]') as HTMLInputElement);
            }}
          >
            ${localize.term('actionAdd')}
          </button>
        </span>
      </label>
      <p id="subscriber-mistake" class="dialog-error" role="alert">${mistake || nothing}</p>
      <p role="status">
        ${localize.term('actionSubscribers', mine.length, localize.number(mine.length))}
      </p>
      ${
        mine.length === 0
          ? nothing
          : html`<ul part="subscribers" class="subscribers">
              ${mine.map(
                (address) =>
                  html`<li>
                    <span dir="ltr">${address}</span>
                    <button
                      part="button subscriber-remove"
                      class="button icon-button"
                      type="button"
                      aria-label=${localize.term('actionSubscriberRemove', address)}
                      @click=${(event: Event) => remove(event, address)}
                    >
                      ${icon(shapes.close)}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    `;
  }
}
