import { html, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { unwrap } from '../controllers/resource.ts';
import { SessionController } from '../controllers/session-context.ts';
import type { SessionHost } from '../controllers/session-context.ts';
import type { Session } from '../client/session.ts';
import type { Localize } from '../localization/localize.ts';
import type { components } from '../schema.ts';
import type { CandidateQuery } from './candidate-query.ts';

type Candidate = components['schemas']['Candidate'];
type Host = LitElement & SessionHost & { readonly data?: unknown };

const pageSize = 20;

/**
 * The candidates behind a figure (#172), in its panel "Why this number?": asked for by a button, page
 * by page, where the session may see them. Figures of the host's own have none to ask for.
 */
export class CandidatesBehind implements ReactiveController {
  readonly #host: Host;
  readonly #session: SessionController;
  /** Whom the rows are of: the session and what was asked. */
  #subject: readonly unknown[] = [];
  #request: AbortController | undefined;
  #rows: readonly Candidate[] | undefined;
  #total = 0;
  #cursor: string | null = null;
  #failed = false;

  constructor(host: LitElement) {
    this.#host = host as Host;
    this.#session = new SessionController(this.#host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget([]);
  }

  render(query: CandidateQuery, localize: Localize) {
    const session = this.#host.data === undefined ? this.#session.session : undefined;
    const subject = [session, JSON.stringify(query)];
    if (subject.some((part, place) => part !== this.#subject[place])) this.#forget(subject);
    if (!session || !this.#mayList(session)) return nothing;
    const rows = this.#rows;
    const more = rows ? 'metricCandidatesMore' : 'metricCandidatesShow';
    return html`<section class="candidates" aria-busy=${this.#request !== undefined}>
      ${rows && renderRows(rows, localize)}
      <p role="status">${this.#say(localize)}</p>
      ${
        rows && !this.#cursor && !this.#failed
          ? nothing
          : html`<button
              part="button"
              class="button"
              type="button"
              aria-disabled=${this.#request !== undefined}
              @click=${(event: Event) => void this.#more(event, session, query)}
            >
              ${localize.term(this.#failed ? 'retry' : more)}
            </button>`
      }
    </section>`;
  }

  #mayList(session: Session): boolean {
    const may = session.can('candidates:read');
    // What the token may do is on its way; without it nothing is offered.
    if (may === undefined)
      session.info().then(
        () => this.#host.requestUpdate(),
        () => {},
      );
    return may === true;
  }

  #say(localize: Localize): string {
    if (this.#failed) return localize.term('stateError');
    if (!this.#rows) return this.#request ? localize.term('stateLoading') : '';
    const [count, total] = [this.#rows.length, this.#total].map((each) => localize.number(each));
    return localize.term('metricCandidatesShown', count as string, total as string);
  }

  #forget(subject: readonly unknown[]): void {
    this.#request?.abort();
    this.#request = this.#rows = undefined;
    this.#cursor = null;
    this.#failed = false;
    this.#subject = subject;
  }

  async #more({ currentTarget }: Event, session: Session, query: CandidateQuery): Promise<void> {
    if (this.#request) return;
    const request = (this.#request = new AbortController());
    this.#failed = false;
    this.#host.requestUpdate();
    try {
      const asked = { ...query, limit: pageSize, ...(this.#cursor && { cursor: this.#cursor }) };
      const { signal } = request;
      const answer = await session.client.GET('/v1/candidates', {
        params: { query: asked },
        signal,
      });
      if (request !== this.#request) return;
      const { data, page } = unwrap(answer);
      this.#rows = [...(this.#rows ?? []), ...data];
      this.#cursor = page.nextCursor;
      this.#total = page.total ?? this.#rows.length;
    } catch {
      if (request !== this.#request) return;
      this.#failed = true;
    }
    this.#request = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The button goes with the last page: who was on it goes on in the list.
    const button = currentTarget as HTMLElement;
    const list = this.#host.renderRoot.querySelector<HTMLElement>('.candidates ul');
    if (!button.isConnected && document.activeElement === document.body) list?.focus();
  }
}

const renderRows = (rows: readonly Candidate[], localize: Localize) =>
  // Focusable, so that it can be scrolled by keyboard.
  html`<ul role="list" tabindex="0" aria-label=${localize.term('metricCandidates')}>
    ${rows.map(
      ({ person, interviewerTitle }) =>
        html`<li>
          <bdi>${person.name ?? localize.term('metricCandidateUnnamed')}</bdi>
          <small><bdi>${interviewerTitle}</bdi></small>
        </li>`,
    )}
  </ul>`;
