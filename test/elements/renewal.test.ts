/** A renewal of the token is nobody's business but the session's: what a visitor did stays. */
import { expect, fixture, html } from '@open-wc/testing';
import { systemRuntime } from '../../src/client/runtime.ts';
import { createSession } from '../../src/client/session.ts';
import '../../src/elements/interviewer-table/interviewer-table.ts';
import type { SkInterviewerTable } from '../../src/elements/interviewer-table/interviewer-table.ts';
import { interviewers } from './fixtures/interviewers.ts';
import { json, problem } from './fixtures/session.ts';
import { apiOf, find, inState, part, rows, sessionOver, titles } from './fixtures/table.ts';
import { until } from './fixtures/until.ts';

/** The session's own clock runs a thousand times as fast: 300 seconds pass in 0.3. */
const hurried: typeof systemRuntime = {
  ...systemRuntime,
  now: () => performance.now() * 1000,
  after: (milliseconds, run, background = false) =>
    systemRuntime.after(background ? milliseconds / 1000 : milliseconds, run, background),
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('while tokens are renewed and refused', () => {
  it('filter, search, scroll position, choice and focus stay, and nothing is loaded again', async () => {
    const api = apiOf(interviewers(1_000));
    const behind = sessionOver(api);
    const tokens = new Set<string>();
    let count = 0;
    let refused = '';
    const session = createSession({
      baseUrl: 'https://api.test',
      runtime: hurried,
      fetchToken: async () => ({ token: `token-${++count}`, expiresIn: 300 }),
      fetch: async (request) => {
        const token = request.headers.get('authorization') ?? '';
        tokens.add(token);
        if (token === refused) return problem(401, 'unauthorized');
        const { pathname, search } = new URL(request.url);
        const answer = await behind.client.GET(`${pathname}${search}` as '/v1/session');
        return json(answer.data);
      },
    });
    const element = document.createElement('sk-interviewer-table');
    Object.assign(element, { session, selectable: true, timeZone: 'UTC' });
    await fixture<SkInterviewerTable>(html`${element}`);
    await inState(element, 'ready');
    find<HTMLInputElement>(element, 'input[value="active"]').click();
    const search = part<HTMLInputElement>(element, 'search');
    search.value = 'a';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => api.queries.at(-1)?.get('search') === 'a', 'it searches');
    await inState(element, 'ready');
    await element.updateComplete;
    await frame();
    const scroller = part(element, 'scroller');
    scroller.scrollTop = 2_000;
    await frame();
    await until(() => !titles(element).includes(undefined) && rows(element).length > 5);
    const box = find<HTMLInputElement>(element, 'tbody input[type="checkbox"]');
    box.click();
    box.focus();
    await until(() => element.shadowRoot?.querySelector('[part="selection"]'), 'it is ticked');
    await frame();
    await frame();
    const seen = () => ({
      titles: titles(element),
      top: scroller.scrollTop,
      search: search.value,
      ready: element.matches(':state(ready)'),
      ticked: box.checked,
      focused: element.shadowRoot?.activeElement === box,
    });
    const before = seen();
    const asked = api.queries.length;
    expect(before.top).to.be.greaterThan(0);

    const renewals = count;
    await until(() => count >= renewals + 3, 'three renewals');
    expect(seen()).to.deep.equal(before);

    refused = `Bearer token-${count}`;
    await session.client.GET('/v1/labels');
    expect(seen()).to.deep.equal(before);
    expect(api.queries.length, 'loads of the list').to.equal(asked);
    expect(tokens.size).to.be.greaterThan(1);
    session.end();
  });
});
