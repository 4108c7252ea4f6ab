import type { LitElement } from 'lit';
import type { Session } from '../client/session.ts';
import { SessionController } from '../controllers/session-context.ts';

const said = new Set<string>();
/** A page may set its session only when somebody has signed in. */
const patience = 2_000;

type Fed = LitElement & { data?: unknown; session?: Session | undefined };
type Provider = LitElement & HTMLElementTagNameMap['sk-provider'];

/** Warns of an element that gets no session, and says why one could not load. */
export function watchSetUp(element: LitElement): void {
  if (element.localName === 'sk-provider') return watchProvider(element as Provider);
  // What takes no data stands inside an element that does.
  if (!('data' in element)) return;
  const controller = new SessionController(element);
  const fed = () => controller.session ?? (element as Fed).data;
  afterConnected(element, () => {
    if (fed() != null) return;
    say(
      `<${element.localName}> waits for a session. Put it into an <sk-provider> that has base-url and ` +
        'token-endpoint, set its property session, or call configure({ session }).',
    );
  });
  watchZones(element);
  element.addEventListener('sk-error', ({ error }) => {
    const message = error instanceof Error ? error.message : String(error);
    say(`<${element.localName}> could not load. ${message}`);
  });
}

function watchProvider(provider: Provider): void {
  afterConnected(provider, () => {
    const { session, baseUrl, tokenEndpoint } = provider;
    if (session || !baseUrl === !tokenEndpoint) return;
    const [has, lacks] = baseUrl ? ['base-url', 'token-endpoint'] : ['token-endpoint', 'base-url'];
    say(`<sk-provider> has ${has} but no ${lacks}: it makes a session of both.`);
  });
}

/** A zone that the browser does not know is offered to nobody. */
function watchZones(element: LitElement & { timeZones?: string | null }): void {
  const look = () => {
    const unknown = (element.timeZones ?? '').split(/\s+/).filter((zone) => zone && !isZone(zone));
    if (unknown.length === 0) return;
    say(
      `<${element.localName}> leaves out of its time-zones what is no zone to the browser: ` +
        unknown.join(' '),
    );
  };
  element.addController({ hostUpdated: look });
}

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

function afterConnected(element: LitElement, look: () => void): void {
  let timer: ReturnType<typeof setTimeout>;
  element.addController({
    hostConnected: () => {
      timer = setTimeout(look, patience);
    },
    // A timer would hold what has left the page.
    hostDisconnected: () => clearTimeout(timer),
  });
}

/** Once, however many elements of a page it is true of. */
export function say(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}
