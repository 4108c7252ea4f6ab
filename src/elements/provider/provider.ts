import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { Session } from '../../client/session.ts';
import { endpointSession } from '../../controllers/endpoint-session.ts';
import { sessionContext } from '../../controllers/session-context.ts';
import { writeAppearance } from '../../theme/appearance.ts';
import type { Appearance } from '../../theme/appearance.ts';
import { define } from '../define.ts';

export type { Appearance };

/**
 * Gives the elements inside it a session, a language, a time zone and a look. It draws nothing.
 *
 * With `base-url` and `token-endpoint` it makes the session itself: the endpoint belongs to the
 * page's own server, is sent a POST and answers `{ token, expiresIn }`. A page that has its own way
 * to tokens sets `session` instead.
 *
 * A page that wants more from the API than its elements show asks through `currentSession`, whose
 * token the elements share: `await provider.currentSession?.client.GET('/v1/labels')`.
 *
 * @slot - The elements, with whatever is around them.
 */
export class SkProvider extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the API. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Address, on the page's own origin, that hands out embed tokens. */
  @property({ attribute: 'token-endpoint' }) tokenEndpoint = '';

  /** Language of the elements inside, as in `fr-CA`; the page's own when absent. */
  @property() locale?: string;

  /** IANA zone of dates and calendar days; the workspace's when absent. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** A session of the host's own; comes before the attributes. */
  @property({ attribute: false }) session?: Session | undefined;

  readonly #context = new ContextProvider(this, { context: sessionContext, initialValue: {} });
  #sheet = new CSSStyleSheet();
  #own: Session | undefined;
  #appearance: Appearance | undefined;

  /**
   * The session in use: the host's own, else the one made from the attributes. Undefined until the
   * element is on the page with both of them and drawn (`updateComplete`). It ends with the provider.
   */
  get currentSession(): Session | undefined {
    return this.session ?? this.#own;
  }

  /**
   * Tokens for the elements inside, as in `{ '--sk-color-accent': '#0c6b58', '--sk-radius': '4px' }`:
   * those of `custom-elements.json`, with any value that a style sheet could give them. What a style
   * sheet of the page says to `sk-provider` itself comes first. Setting it throws a `TypeError` when a
   * name is no token, or a value not of its kind; the former appearance then stays.
   */
  get appearance(): Appearance | undefined {
    return this.#appearance;
  }

  set appearance(appearance: Appearance | undefined) {
    writeAppearance(this.#sheet, appearance ?? {});
    this.#appearance = appearance ?? undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#adoptSheet();
    // Its own session ended when it left the page.
    this.requestUpdate();
    // What a page set before this module ran hides the accessor.
    if (!Object.hasOwn(this, 'appearance')) return;
    const { appearance } = this;
    Reflect.deleteProperty(this, 'appearance');
    this.appearance = appearance;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A provider that is only moved is connected again by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('baseUrl') || changed.has('tokenEndpoint') || this.session) this.#end();
    if (!this.session && this.isConnected && this.baseUrl && this.tokenEndpoint) {
      this.#own ??= endpointSession(this.baseUrl, this.tokenEndpoint);
    }
    const { locale, timeZone } = this;
    this.#context.setValue({ session: this.currentSession, locale, timeZone });
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  /** A document takes no sheet of another, and drops what an element brings along. */
  #adoptSheet(): void {
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    const { defaultView } = this.ownerDocument;
    if (!defaultView || adoptedStyleSheets.includes(this.#sheet)) return;
    this.#sheet = new defaultView.CSSStyleSheet();
    writeAppearance(this.#sheet, this.#appearance ?? {});
    adoptedStyleSheets.push(this.#sheet);
  }

  #end(): void {
    this.#own?.end();
    this.#own = undefined;
  }
}

define('sk-provider', SkProvider);

declare global {
  interface HTMLElementTagNameMap {
    'sk-provider': SkProvider;
  }
}
