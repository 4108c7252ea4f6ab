/** Scripts for a page that look for a secret wherever a page, or whoever looks at it, could find it. */

/**
 * Before anything else runs: keeps what is written to the console and what events of elements and
 * errors carry.
 */
export const keepWhatIsSaid = `(() => {
  const said = [];
  Object.defineProperty(window, 'whatWasSaid', { value: said });
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace']) {
    const usual = console[level];
    console[level] = (...given) => {
      said.push(['console', given]);
      usual.apply(console, given);
    };
  }
  const events = ['load', 'error', 'select', 'navigate', 'filter-change', 'before-change', 'change', 'columns-change'];
  for (const type of events) {
    addEventListener('sk-' + type, (event) => said.push(['event', event]), true);
  }
  addEventListener('error', ({ error }) => said.push(['error', error]));
  addEventListener('unhandledrejection', ({ reason }) => said.push(['error', reason]));
})()`;

/** A function of the secret, as text: the places where it stands. */
export const placesOf = `((secret) => {
  const places = new Set();
  const look = (place, text) => String(text).includes(secret) && places.add(place);
  const walk = (place, value, depth, seen) => {
    if (typeof value === 'string') return look(place, value);
    const isObject = typeof value === 'object' || typeof value === 'function';
    if (!isObject || value === null || depth === 0 || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Headers || value instanceof URLSearchParams) return look(place, [...value]);
    if (value instanceof Request || value instanceof Response) look(place, value.url + [...value.headers]);
    if (value instanceof Node && seen.size > 1) return;
    if (value instanceof Window) return;
    const inherited = value instanceof Event || value instanceof Error ? ['message', 'stack', 'cause', 'error', 'detail', 'change'] : [];
    for (const key of [...Reflect.ownKeys(value), ...inherited]) {
      if (typeof key === 'string') look(place, key);
      try { walk(place, value[key], depth - 1, seen); } catch {}
    }
    if (value instanceof Map || value instanceof Set) walk(place, [...value], depth - 1, seen);
  };
  const drawn = (root) => {
    look('page', root.innerHTML ?? '');
    for (const element of root.querySelectorAll('*')) {
      look('field', element.value ?? '');
      if (element.localName.startsWith('sk-')) walk('property', element, 5, new Set());
      for (const sheet of element.shadowRoot?.adoptedStyleSheets ?? []) {
        for (const rule of sheet.cssRules) look('style', rule.cssText);
      }
      if (element.shadowRoot) drawn(element.shadowRoot);
    }
  };
  drawn(document);
  look('address', location.href + document.referrer + JSON.stringify(history.state));
  look('address', performance.getEntriesByType('resource').map(({ name }) => name).join());
  look('storage', JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  look('name', window.name + document.title);
  for (const key of Object.keys(window)) {
    if (typeof window[key] === 'string') look('global', window[key]);
  }
  for (const [place, value] of window.whatWasSaid ?? []) walk(place, value, 7, new Set());
  return [...places].sort();
})`;

/** Puts the secret into each of the places, so that finding none elsewhere means something. */
export const plantEverywhere = `((secret) => {
  const host = document.createElement('sk-planted');
  const root = host.attachShadow({ mode: 'open' });
  const inner = document.createElement('input');
  inner.setAttribute('title', secret);
  inner.value = secret;
  root.append(inner);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('p { --x: "' + secret + '" }');
  root.adoptedStyleSheets = [sheet];
  host.session = { client: { headers: new Headers({ authorization: secret }) } };
  document.body.append(host);
  history.replaceState({ secret }, '');
  sessionStorage.setItem('planted', secret);
  window.name = secret;
  window.planted = secret;
  console.info({ deep: [secret] });
  const event = new Event('sk-error', { bubbles: true });
  event.error = new Error('No.', { cause: new Request('/', { headers: { authorization: secret } }) });
  host.dispatchEvent(event);
  Promise.reject(new Error(secret));
  return new Promise((resolve) => setTimeout(resolve));
})`;

export const everyPlace = [
  ...['address', 'console', 'error', 'event', 'field', 'global', 'name', 'page', 'property'],
  ...['storage', 'style'],
];
