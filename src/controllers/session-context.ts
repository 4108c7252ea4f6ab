import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../client/session.ts';

/** What a provider, or `configure`, gives to the elements of a page. */
export interface SessionScope {
  readonly session?: Session | undefined;
  readonly locale?: string | undefined;
  readonly timeZone?: string | undefined;
}

export const sessionContext = createContext<SessionScope>(Symbol.for('screenkit.session'));

const provider = 'sk-provider';
const listeners = new Set<() => void>();
let pageDefault: SessionScope = {};

/** Sets what elements use that have neither a session of their own nor a provider around them. */
export function configure(scope: SessionScope): void {
  pageDefault = { ...pageDefault, ...scope };
  for (const listener of listeners) listener();
}

export type SessionHost = ReactiveControllerHost & HTMLElement & { session?: Session | undefined };

/** Finds the session of an element: its own property, else the nearest provider's, else the page's. */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #consumer: ContextConsumer<typeof sessionContext, SessionHost>;
  readonly #changed = () => this.#host.requestUpdate();

  constructor(host: SessionHost) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, { context: sessionContext, subscribe: true });
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.#host.session ?? this.#consumer.value?.session ?? pageDefault.session;
  }

  get locale(): string | undefined {
    return this.#consumer.value?.locale ?? pageDefault.locale;
  }

  get timeZone(): string | undefined {
    return this.#consumer.value?.timeZone ?? pageDefault.timeZone;
  }

  hostConnected(): void {
    listeners.add(this.#changed);
    // Where the element's module ran before the provider's, nobody has answered yet: ask again.
    if (this.#consumer.value || customElements.get(provider) || !nearestProvider(this.#host))
      return;
    void customElements.whenDefined(provider).then(() => {
      if (this.#host.isConnected) this.#consumer.hostConnected();
    });
  }

  hostDisconnected(): void {
    listeners.delete(this.#changed);
    // Elsewhere on the page the old provider's session would be somebody else's.
    delete this.#consumer.value;
  }
}

/** The provider that an element is in, across shadow trees. */
function nearestProvider(element: Element | undefined): Element | undefined {
  if (!element) return undefined;
  return element.closest(provider) ?? nearestProvider((element.getRootNode() as ShadowRoot).host);
}
