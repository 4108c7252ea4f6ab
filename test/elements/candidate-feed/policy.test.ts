import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/candidate-feed/candidate-feed.ts';
import type { SkCandidateFeed } from '../../../src/elements/candidate-feed/candidate-feed.ts';
import { candidate } from '../fixtures/candidates.ts';
import type { Candidate } from '../fixtures/candidates.ts';
import { hostile } from '../fixtures/hostile.ts';
import { plantedCandidate } from '../fixtures/planted.ts';
import { provePolicy, strangersIn, underStrictPolicy } from '../fixtures/policy.ts';
import { json, problem } from '../fixtures/session.ts';
import { FeedApi, inState, liveFeed, names, newButton, part, root, rows } from './feed.ts';
import { until } from '../fixtures/until.ts';

/** Words that the API's document does not have. */
const unheardOf = (payload: string, index: number): Candidate => ({
  ...plantedCandidate(payload, index),
  progress: payload as 'completed',
  decision: payload as 'none',
});

/** Every element that the feed itself makes. */
const own = new Set(
  'section header h2 div span input label button a svg g path rect circle slot ol li time p i'.split(
    ' ',
  ),
);

const strangers = (element: SkCandidateFeed) =>
  strangersIn(
    root(element),
    own,
    ({ name, value }, each) =>
      (name === 'style' && each.matches('.rows, .rows > li')) ||
      (name === 'href' && /^\/candidates\/[^/?#"<>\s]*$/.test(value)),
  );

describe('sk-candidate-feed: hostile text under a strict policy', () => {
  underStrictPolicy();

  it(`shows ${hostile.length} payloads in every field of a row as the text they are`, async () => {
    for (let from = 0; from < hostile.length; from += 50) {
      const payloads = hostile.slice(from, from + 50);
      const data = payloads.map(plantedCandidate);
      const element = await fixture<SkCandidateFeed>(
        html`<sk-candidate-feed
          .data=${data}
          candidate-url="/candidates/{id}"
        ></sk-candidate-feed>`,
      );
      expect(rows(element)).to.have.length(payloads.length);
      for (const [index, row] of rows(element).entries()) {
        const payload = payloads[index] ?? '';
        const shown = (name: string) => row.querySelector(`[part~="${name}"]`);
        expect(shown('name')?.textContent).to.contain(payload);
        expect(shown('interviewer')?.textContent).to.equal(payload);
        expect(shown('interviewer')?.getAttribute('title')).to.equal(payload);
      }
      expect(strangers(element)).to.deep.equal([]);
    }
  });

  it('shows words of a newer API as they are, and stays up', async () => {
    const data = hostile.map(unheardOf);
    const element = await fixture<SkCandidateFeed>(
      html`<sk-candidate-feed .data=${data}></sk-candidate-feed>`,
    );
    expect(rows(element).length).to.be.greaterThan(5);
    for (const row of rows(element)) {
      const payload = hostile[Number(row.getAttribute('aria-posinset')) - 1];
      expect(row.querySelector('.word')?.textContent).to.equal(payload);
    }
    expect(strangers(element)).to.deep.equal([]);
  });

  it('shows them live, and when the rows stand still', async () => {
    const api = new FeedApi([candidate()]);
    const element = await liveFeed(api, { candidateUrl: '/candidates/{id}', paused: true });
    const later = hostile.map(plantedCandidate).map((each, index) => ({
      ...each,
      // The stream tells of ids, and those are made by the API.
      id: `later_${index}`,
      completedAt: new Date(Date.UTC(2026, 2, 3) + index * 1000).toISOString(),
    }));
    for (let from = 0; from < later.length; from += 90) {
      api.put(...later.slice(from, from + 90));
      await until(() => newButton(element), 'they came in');
      newButton(element)?.click();
      await element.updateComplete;
      expect(strangers(element)).to.deep.equal([]);
    }
    expect(names(element).length).to.be.greaterThan(5);
  });

  it('shows them from the API’s failures and from attributes', async () => {
    for (const payload of hostile.filter((_, index) => index % 5 === 0)) {
      const api = new FeedApi([plantedCandidate(payload, 0)]);
      const element = await fixture<SkCandidateFeed>(
        html`<sk-candidate-feed
          .session=${api.session}
          sort=${payload}
          progress=${payload}
          decision=${payload}
          selected-id=${payload}
          candidate-url=${payload}
          heading=${payload}
          top-rated-from=${payload}
          page-size=${payload}
          time-zone=${payload}
          lang=${payload}
        ></sk-candidate-feed>`,
      );
      await inState(element, 'ready');
      expect(part(element, 'heading').textContent).to.contain(payload.trim());
      // An address of the host's own may be any page; what is not one is no link.
      for (const link of root(element).querySelectorAll('a'))
        expect(link.protocol).to.match(/^http/);
      const others = () => strangers(element).filter((each) => each !== 'a[href]');
      expect(others(), payload).to.deep.equal([]);
      // Not the API's word that there is no such interviewer: the rows stay.
      api.list = () => problem(404, payload);
      await element.reload();
      expect(others(), payload).to.deep.equal([]);
      api.list = () => json({ data: [], page: { nextCursor: payload }, lastEventId: payload });
      await element.reload();
      expect(strangers(element), payload).to.deep.equal([]);
      element.remove();
    }
  });

  it('runs nothing when the pointer goes over it and clicks', async () => {
    const element = await fixture<SkCandidateFeed>(
      html`<sk-candidate-feed .data=${hostile.map(plantedCandidate)}></sk-candidate-feed>`,
    );
    const box = part(element, 'scroller').getBoundingClientRect();
    for (let y = box.top + 20; y < Math.min(box.bottom, innerHeight); y += 50) {
      for (let x = box.left + 30; x < box.right; x += 150) {
        await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
      }
    }
    expect(strangers(element)).to.deep.equal([]);
  });
});

provePolicy();
