import { html, nothing } from 'lit';
import type { components } from '../../../schema.ts';
import { readDecimal } from '../../../localization/decimal.ts';
import { minorDigits } from '../../../localization/format.ts';
import type { Localize } from '../../../localization/localize.ts';
import { unwrap } from '../../../controllers/resource.ts';
import type { Interviewer } from '../filters.ts';
import { failureText } from './failure.ts';
import type { Panel, PanelContext } from './panel.ts';

type Budget = components['schemas']['Budget'];

const types = {
  none: 'actionBudgetNone',
  all_time: 'actionBudgetAllTime',
  daily: 'actionBudgetDaily',
} as const;
/** The contract's own limit. */
const most = 1_000_000_000_000;

/** Edits the limit of what an interviewer may spend (#21), from the newest one that there is. */
export function budgetPanel(context: PanelContext): Panel {
  const { localize, session, interviewer, write, amend, redraw } = context;
  const { id, spend } = interviewer;
  const { currency } = spend.spent;
  /** As the API had it last. */
  let row = interviewer;
  let budget = spend.budget;
  let type: keyof typeof types = budget?.type ?? 'none';
  let shown = budget;
  /** The budget that whoever enters another one knows of. */
  let seen = budget;
  // What somebody has begun to enter is not taken from under their hands.
  let touched = false;
  let etag: string | undefined;

  const read = async () => {
    const params = { path: { interviewerId: id } };
    const answer = await session().client.GET('/v1/interviewers/{interviewerId}', {
      params,
      cache: 'no-cache',
    });
    row = unwrap(answer);
    etag = answer.response.headers.get('etag') ?? undefined;
    budget = row.spend.budget;
    if (!touched) {
      shown = seen = budget;
      type = budget?.type ?? 'none';
    }
    amend(id, row);
    redraw();
  };
  // While it is on its way the form already shows what the row does.
  let reading = read();
  reading.catch(() => {});

  return {
    get title() {
      return localize.term('actionBudgetTitle', interviewer.title);
    },
    get confirm() {
      return localize.term('actionSave');
    },
    inline: true,
    render: () => html`
      <label class="dialog-field">
        <span>${localize.term('actionBudgetType')}</span>
        <select
          class="field"
          name="type"
          @change=${(event: Event) => {
            touched = true;
            type = (event.currentTarget as HTMLSelectElement).value as keyof typeof types;
            redraw();
          }}
        >
          ${Object.entries(types).map(
            ([value, term]) =>
              html`<option value=${value} .selected=${value === type}>
                ${localize.term(term)}
              </option>`,
          )}
        </select>
      </label>
      ${
        type === 'none'
          ? nothing
          : html`<label class="dialog-field">
              <span>${localize.term('actionBudgetAmount', currency)}</span>
              <input
                class="field"
                name="amount"
                type="text"
                inputmode="decimal"
                autocomplete="off"
                .value=${shown ? asTyped(toMajor(shown.amount.amountMinor, currency), localize) : ''}
                @input=${() => (touched = true)}
              />
            </label>`
      }
    `,
    async submit(form) {
      const next = readBudget(form, currency, localize);
      if (next === undefined) {
        const field = form.querySelector<HTMLInputElement>('[name="amount"]');
        field?.setAttribute('aria-invalid', 'true');
        field?.focus();
        return amountError(currency, localize);
      }
      try {
        // What failed while this was entered is no answer to it.
        await reading.catch(() => (reading = read()));
      } catch (error) {
        return failureText(error, localize);
      }
      if (!isSame(seen, budget)) {
        // Another one came in while this was entered; it stands in the row now.
        seen = budget;
        return localize.term('actionFailedStale');
      }
      amend(id, withBudget(row, next));
      const written = await write({
        operation: 'updateInterviewer',
        interviewers: [interviewer],
        body: { budget: next },
        ifMatch: etag,
      });
      const [result] = written?.results ?? [];
      amend(id, result ?? row);
      const [failure] = written?.failures ?? [];
      if (!failure) return undefined;
      // What was overwritten on the way is read, so that trying again is an answer to it.
      reading = read();
      await reading.catch(() => {});
      seen = budget;
      return failureText(failure.error, localize);
    },
  };
}

const isSame = (one: Budget | null, other: Budget | null) =>
  one?.type === other?.type && one?.amount.amountMinor === other?.amount.amountMinor;

const toMajor = (minor: number, currency: string) => minor / 10 ** minorDigits(currency);

/** With the decimal mark of the language, in the digits of all. */
const asTyped = (amount: number, localize: Localize) =>
  localize.number(amount, {
    useGrouping: false,
    numberingSystem: 'latn',
    maximumFractionDigits: 4,
  });

/** Null is no budget, undefined none that can be saved. */
function readBudget(
  form: HTMLFormElement,
  currency: string,
  localize: Localize,
): Budget | null | undefined {
  const type = form.querySelector<HTMLSelectElement>('[name="type"]')?.value;
  if (type !== 'all_time' && type !== 'daily') return null;
  const text = form.querySelector<HTMLInputElement>('[name="amount"]')?.value ?? '';
  const digits = minorDigits(currency);
  const amount = readDecimal(text, digits, localize);
  const amountMinor = Math.round((amount ?? -1) * 10 ** digits);
  return amountMinor < 0 || amountMinor > most
    ? undefined
    : { type, amount: { amountMinor, currency } };
}

function amountError(currency: string, localize: Localize): string {
  const largest = localize.money({ amountMinor: most, currency });
  return localize.term('actionBudgetError', largest, asTyped(toMajor(123_456, currency), localize));
}

/** The row until the server has answered: how much of a new budget is used is the server's to say. */
function withBudget(interviewer: Interviewer, budget: Budget | null): Interviewer {
  const state = budget === null ? 'none' : 'ok';
  const spend = { ...interviewer.spend, budget, used: null, state } as const;
  return { ...interviewer, spend };
}
