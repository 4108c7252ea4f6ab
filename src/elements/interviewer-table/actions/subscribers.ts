import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unwrap } from '../../../controllers/resource.ts';
import * as shapes from '../../icon-shapes.ts';
import { icon } from '../../icons.ts';
import { failureText } from './failure.ts';
import type { Panel, PanelContext } from './panel.ts';
import { added, mostSubscribers, readAddresses, rebased } from './subscriber-list.ts';

/** Of addresses that are given as examples. */
const domain = 'example.com';

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
  /** What was done with the list last, which is in no other place yet. */
  let done = '';

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
      mine = rebased(mine, stored ?? [], data);
      stored = data;
    } catch (error) {
      failure = error;
    }
    redraw();
  };
  let reading = read();

  /** Takes what is entered into the list; false where that is no address. */
  const add = (field: HTMLInputElement): boolean => {
    const { addresses, wrong, other } = readAddresses(field.value);
    const next = added(mine, addresses);
    mistake =
      wrong !== undefined
        ? localize.term('actionSubscriberWrong', wrong, domain)
        : next.length > mostSubscribers
          ? localize.term('actionSubscribersMost', localize.number(mostSubscribers))
          : '';
    if (!mistake) {
      const more = next.length - mine.length;
      const kept = other
        ? ` ${localize.term('actionSubscriberKept', other.typed, other.kept)}`
        : '';
      done = localize.term('actionSubscribersAdded', more, localize.number(more)) + kept;
      mine = next;
      field.value = '';
    }
    field.focus();
    redraw();
    return !mistake;
  };

  const remove = (event: Event, address: string) => {
    const row = (event.currentTarget as Element).closest('li');
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    // The button goes: the focus goes to that of the next address or, without one, to the field.
    const form = row?.closest('form');
    (next?.querySelector('button') ?? form?.querySelector('input'))?.focus();
    mine = mine.filter((each) => each !== address);
    done = localize.term('actionSubscriberRemoved', address);
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
      ${renderField()}
      ${failure === undefined ? nothing : html`<p role="alert">${failureText(failure, localize)}</p>`}
      ${renderList()}
    `,
    async submit(form) {
      const field = form.querySelector<HTMLInputElement>('[name="address"]');
      if (field?.value.trim() && !add(field)) return '';
      if (failure !== undefined) {
        await (reading = read());
        field?.focus();
        return '';
      }
      await reading;
      if (failure !== undefined) return '';
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
      done = '';
      await read();
      return failureText(failed.error, localize);
    },
  };

  function renderField() {
    return html`<div class="dialog-field">
      <label class="dialog-field">
        <span>${localize.term('actionSubscriberAdd')}</span>
        <span class="field-line">
          <input
            class="field"
            name="address"
            type="text"
            inputmode="email"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            dir="ltr"
            autofocus
            aria-describedby="subscriber-hint subscriber-mistake"
            aria-invalid=${mistake ? 'true' : nothing}
            @input=${() => {
              if (!mistake) return;
              mistake = '';
              redraw();
            }}
            @keydown=${(event: KeyboardEvent) => {
              const field = event.currentTarget as HTMLInputElement;
              // What an input method has not finished is no address yet.
              if (event.key !== 'Enter' || event.isComposing || field.value.trim() === '') return;
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
      <p id="subscriber-hint" class="dialog-hint">
        ${localize.term('actionSubscriberHint', `name@${domain}`)}
      </p>
      <p id="subscriber-mistake" class="dialog-error" role="alert">${mistake || nothing}</p>
    </div>`;
  }

  function renderList() {
    return html`
      <div role="status">
        <p>
          ${
            stored
              ? localize.term('actionSubscribers', mine.length, localize.number(mine.length))
              : failure === undefined
                ? localize.term('stateLoading')
                : nothing
          }
        </p>
        <p class="dialog-hint">${done}</p>
      </div>
      ${
        mine.length === 0
          ? nothing
          : html`<ul part="subscribers" class="subscribers">
              ${repeat(
                mine,
                (address) => address,
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
