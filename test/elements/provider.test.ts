import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/controllers/session-context.ts';
// Before the provider on purpose: pages load modules in any order.
import '../../src/elements/funnel/funnel.ts';
import type { SkFunnel } from '../../src/elements/funnel/funnel.ts';
import { funnel } from './fixtures/funnel.ts';
import { json, sessionAnswering } from './fixtures/session.ts';
import { until } from './fixtures/until.ts';

const sessionOf = (invited: number) => sessionAnswering(() => json(funnel({ invited })));
const text = (element: Element) => element.shadowRoot?.textContent ?? '';
const shows = (element: Element, said: string) =>
  until(() => text(element).includes(said), `no ${said}`);

describe('sk-provider', () => {
  it('reaches elements that were on the page before its own module ran', async () => {
    const provider = document.createElement('sk-provider');
    const element = document.createElement('sk-funnel');
    provider.append(element);
    document.body.append(provider);
    provider.session = sessionOf(4001);
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    await import('../../src/elements/provider/provider.ts');
    await shows(element, '4,001');
    provider.remove();
  });

  it('takes the look that its page gave it before its own module ran', async () => {
    // Of a document without scripts, whose elements become what they are when they come over here.
    const inert = document.implementation.createHTMLDocument();
    const provider = inert.createElement('sk-provider');
    const element = inert.createElement('sk-funnel');
    provider.append(element);
    Object.assign(provider, { appearance: { '--sk-radius': '7px' } });
    await fixture(html`${provider}`);
    expect(getComputedStyle(element).getPropertyValue('--sk-radius')).to.equal('7px');
    provider.appearance = { '--sk-radius': '3px' };
    expect(getComputedStyle(element).getPropertyValue('--sk-radius')).to.equal('3px');
  });

  it('gives its session to elements inside it, through shadow roots', async () => {
    const provider = await fixture(
      html`<sk-provider .session=${sessionOf(4002)}><div></div></sk-provider>`,
    );
    const element = document.createElement('sk-funnel');
    provider.querySelector('div')?.attachShadow({ mode: 'open' }).append(element);
    await shows(element, '4,002');
  });

  it('own session, then nearest provider, then the page’s default', async () => {
    configure({ session: sessionOf(4003) });
    try {
      const root = await fixture(
        html`<div>
          <sk-funnel id="page"></sk-funnel>
          <sk-provider .session=${sessionOf(4004)}>
            <sk-funnel id="outer"></sk-funnel>
            <sk-provider .session=${sessionOf(4005)}>
              <sk-funnel id="inner"></sk-funnel>
              <sk-funnel id="own" .session=${sessionOf(4006)}></sk-funnel>
            </sk-provider>
          </sk-provider>
        </div>`,
      );
      const expected = { page: '4,003', outer: '4,004', inner: '4,005', own: '4,006' };
      for (const [id, said] of Object.entries(expected)) {
        const element = root.querySelector(`#${id}`);
        if (!element) throw new Error(`No ${id}.`);
        await shows(element, said);
      }
    } finally {
      configure({ session: undefined });
    }
  });

  it('lets its page use the session that its elements use, and not set it', async () => {
    const session = sessionOf(4010);
    const provider = await fixture<HTMLElementTagNameMap['sk-provider']>(
      html`<sk-provider base-url="https://api.test" token-endpoint="/token"></sk-provider>`,
    );
    const own = provider.currentSession;
    expect(own?.state).to.equal('idle');
    provider.session = session;
    await provider.updateComplete;
    expect(provider.currentSession).to.equal(session);
    expect(own?.state, 'the one it made is over').to.equal('ended');
    const { data } = (await provider.currentSession?.client.GET('/v1/analytics/funnel')) ?? {};
    expect(data?.metrics.invited.value).to.equal(4010);
    expect(() => Object.assign(provider, { currentSession: own })).to.throw(TypeError);
    const bare = await fixture<HTMLElementTagNameMap['sk-provider']>(
      html`<sk-provider></sk-provider>`,
    );
    expect(bare.currentSession).to.equal(undefined);
  });

  it('loads again, and keeps nothing of the old, when the session becomes another', async () => {
    const provider = await fixture<HTMLElementTagNameMap['sk-provider']>(
      html`<sk-provider .session=${sessionOf(4007)}><sk-funnel></sk-funnel></sk-provider>`,
    );
    const element = provider.querySelector('sk-funnel') as SkFunnel;
    await shows(element, '4,007');
    provider.session = sessionAnswering(() => new Promise(() => {}));
    await until(() => element.status === 'loading');
    expect(text(element)).not.to.contain('4,007');
    provider.session = sessionOf(4008);
    await shows(element, '4,008');
  });

  it('gives language and time zone to the elements inside it', async () => {
    const asked: URL[] = [];
    const session = sessionAnswering((request) => {
      asked.push(new URL(request.url));
      return json(funnel());
    });
    const provider = await fixture(
      html`<sk-provider locale="de-DE" time-zone="Asia/Kathmandu" .session=${session}>
        <sk-funnel></sk-funnel>
      </sk-provider>`,
    );
    const element = provider.querySelector('sk-funnel') as SkFunnel;
    await shows(element, '1.248');
    expect(asked[0]?.searchParams.get('timeZone')).to.equal('Asia/Kathmandu');
    // English until its words are there.
    await until(
      () => element.shadowRoot?.querySelector('[part="base"]')?.getAttribute('lang') === 'de-de',
    );
  });

  it('makes a session of its own from base-url and token-endpoint, and ends it when it goes', async () => {
    const original = globalThis.fetch;
    const sent: Request[] = [];
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      sent.push(request);
      const { pathname } = new URL(request.url);
      return pathname === '/token'
        ? json({ token: 'short-lived', expiresIn: 300 })
        : json(funnel({ invited: 4009 }));
    };
    try {
      const provider = await fixture(
        html`<sk-provider base-url="https://api.test" token-endpoint="/token">
          <sk-funnel></sk-funnel><sk-funnel></sk-funnel>
        </sk-provider>`,
      );
      const element = provider.querySelector('sk-funnel') as SkFunnel;
      await shows(element, '4,009');
      const tokens = sent.filter(({ url }) => url === new URL('/token', location.href).href);
      expect(tokens.map(({ method }) => method)).to.deep.equal(['POST']);
      const asked = sent.find(({ url }) => url.startsWith('https://api.test/v1/analytics/funnel'));
      expect(asked?.headers.get('authorization')).to.equal('Bearer short-lived');
      const markup = new XMLSerializer().serializeToString(document);
      expect(markup).not.to.contain('short-lived');

      const before = sent.length;
      provider.remove();
      await new Promise((resolve) => setTimeout(resolve));
      await element.reload();
      expect(sent).to.have.length(before);
    } finally {
      globalThis.fetch = original;
    }
  });

  it('makes another session when it is put back on the page, and keeps it when it is only moved', async () => {
    const original = globalThis.fetch;
    let tokens = 0;
    globalThis.fetch = async (input, init) => {
      const { pathname } = new URL(new Request(input, init).url);
      return pathname === '/token'
        ? json({ token: `token-${(tokens += 1)}`, expiresIn: 300 })
        : json(funnel({ invited: 4020 + tokens }));
    };
    try {
      const provider = await fixture<HTMLElementTagNameMap['sk-provider']>(
        html`<sk-provider base-url="https://api.test" token-endpoint="/token">
          <sk-funnel></sk-funnel>
        </sk-provider>`,
      );
      const element = provider.querySelector('sk-funnel') as SkFunnel;
      element.addEventListener('sk-error', () => expect.fail('nothing asks by an ended session'));
      await shows(element, '4,021');
      const page = provider.parentElement as HTMLElement;
      const first = provider.currentSession;
      page.append(provider);
      await provider.updateComplete;
      expect(provider.currentSession).to.equal(first);
      provider.remove();
      await new Promise((resolve) => setTimeout(resolve));
      expect(first?.state).to.equal('ended');
      page.append(provider);
      await shows(element, '4,022');
      await element.reload();
      expect(element.status).to.equal('ready');
    } finally {
      globalThis.fetch = original;
    }
  });

  it('refuses a token endpoint of another origin', async () => {
    const provider = await fixture(
      html`<sk-provider base-url="https://api.test" token-endpoint="https://elsewhere.test/token">
        <sk-funnel></sk-funnel>
      </sk-provider>`,
    );
    const element = provider.querySelector('sk-funnel') as SkFunnel;
    await until(() => element.status === 'error', 'no error');
  });
});
