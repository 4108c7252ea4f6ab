/** Every element of the package on a page with a session of the API. */
import { mountOften } from '../../../../test/elements/fixtures/mounts.ts';
import { frame, host, offer, pause } from '../settled.ts';

let provider: HTMLElement;
let shown: HTMLElement;

offer({
  async load(names: readonly string[]) {
    await Promise.all(names.map((name) => import(`/cdn/elements/${name}.js`)));
    provider = document.createElement('sk-provider');
    provider.setAttribute('base-url', location.origin);
    provider.setAttribute('token-endpoint', '/token');
    host().append(provider);
  },
  async mountOften(name: string, times: number) {
    const { timers, listeners } = await mountOften(name, provider, times);
    return { timers, listeners: listeners.length };
  },
  async show(name: string) {
    shown = document.createElement(name);
    provider.append(shown);
    await frame();
    while (shown.matches(':state(loading)')) await frame();
    await pause(1_000);
  },
  async hide() {
    shown.remove();
    await pause(500);
  },
  text: () => shown.shadowRoot?.textContent ?? '',
});
