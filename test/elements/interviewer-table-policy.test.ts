import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../src/elements/interviewer-table/interviewer-table.ts';
import type { SkInterviewerTable } from '../../src/elements/interviewer-table/interviewer-table.ts';
import { hint } from './fixtures/hint.ts';
import { hostile } from './fixtures/hostile.ts';
import { labels, page } from './fixtures/interviewers.ts';
import { plantedInterviewer } from './fixtures/planted.ts';
import { provePolicy, strangersIn, underStrictPolicy } from './fixtures/policy.ts';
import { json, problem } from './fixtures/session.ts';
import { apiOf, find, inState, part, root, rows, sessionOver } from './fixtures/table.ts';

const rowsOf = () => hostile.map(plantedInterviewer);

/** Every element that the table itself makes. */
const own = new Set(
  'div span input select option button svg g path rect circle slot table thead tbody tr th td time progress p label fieldset legend dl dt dd ol ul li nav i bdi'.split(
    ' ',
  ),
);

const strangers = (element: SkInterviewerTable) =>
  strangersIn(
    root(element),
    own,
    ({ name }, each) => name === 'style' && each.matches('tbody, tr, .scroller'),
  );

describe('sk-interviewer-table: hostile text under a strict policy', () => {
  underStrictPolicy();

  it(`shows ${hostile.length} payloads in every field of a row as the text they are`, async () => {
    const data = rowsOf();
    const element = await fixture<SkInterviewerTable>(
      html`<sk-interviewer-table .data=${data} page-size="50"></sk-interviewer-table>`,
    );
    let seen = 0;
    for (;;) {
      for (const row of rows(element)) {
        const payload = hostile[seen++] ?? '';
        const shown = (name: string) => row.querySelector(`[part~="${name}"]`);
        // The template stands around it with spaces of its own.
        expect(shown('title')?.textContent).to.contain(payload);
        expect(await hint(shown('title'))).to.equal(payload || null);
        expect(shown('slug')?.textContent).to.equal(payload);
        expect(shown('provider')?.textContent).to.contain(payload);
        expect(shown('chip')?.textContent).to.contain(payload);
        // What turns the words after it is set apart from them.
        const bare = (text?: string | null) => text?.replaceAll(/[\u2068\u2069]/g, '');
        expect(bare(await hint(shown('chip')))).to.equal(bare(`${payload}: ${payload}`));
        expect(bare(shown('step')?.getAttribute('aria-label'))).to.equal(
          bare(`Step 1: ${payload}`),
        );
        expect(await hint(row.querySelector('[part~="cell-ats"]'))).to.equal(payload || null);
      }
      expect(strangers(element)).to.deep.equal([]);
      if (part(element, 'next').getAttribute('aria-disabled') === 'true') break;
      part(element, 'next').click();
      await element.updateComplete;
    }
    expect(seen).to.equal(hostile.length);
  });

  it('shows them in the popover and in the filters too', async () => {
    const element = await fixture<SkInterviewerTable>(
      html`<sk-interviewer-table columns="interviewer workflow labels"></sk-interviewer-table>`,
    );
    for (const [index, payload] of hostile.entries()) {
      element.data = [plantedInterviewer(payload, index)];
      element.labelDefinitions = labels.map((label) => ({
        ...label,
        name: payload,
        description: payload,
        allowedValues: label.allowedValues && [payload],
      }));
      element.labelFilters = [`client:${payload || 'x'}`, `region:${payload || 'x'}`];
      await element.updateComplete;
      element.labelFilters = [];
      element.selectedId = `${index} ${payload}`;
      await element.updateComplete;
      for (const more of root(element).querySelectorAll<HTMLElement>('[data-more]:not([hidden])')) {
        more.click();
        await element.updateComplete;
        expect(find(element, '#details').textContent).to.contain(payload);
      }
      find(element, '[popovertarget="labels"]').click();
      await element.updateComplete;
      const legend = find(element, '#labels legend');
      expect(legend.textContent).to.equal(payload);
      expect(strangers(element), payload).to.deep.equal([]);
      find<HTMLElement>(element, '#labels').hidePopover();
    }
  });

  it('shows them from the API, in its failures and from attributes', async () => {
    for (const payload of hostile.filter((_, index) => index % 5 === 0)) {
      const api = apiOf([plantedInterviewer(payload, 0)]);
      const element = await fixture<SkInterviewerTable>(
        html`<sk-interviewer-table
          .session=${sessionOver(api)}
          search=${payload}
          label=${`client:${payload}`}
          selected-id=${payload}
          columns=${payload}
          time-zone=${payload}
          lang=${payload}
        ></sk-interviewer-table>`,
      );
      await inState(element, 'ready');
      expect(strangers(element), payload).to.deep.equal([]);
      api.interviewers = () => problem(404, payload);
      await element.reload();
      expect(strangers(element), payload).to.deep.equal([]);
      api.interviewers = () => json({ ...page([]), counts: payload });
      await element.reload();
      element.remove();
    }
  });

  it('runs nothing when the pointer goes over it and clicks', async () => {
    const element = await fixture<SkInterviewerTable>(
      html`<sk-interviewer-table .data=${rowsOf()}></sk-interviewer-table>`,
    );
    const box = part(element, 'scroller').getBoundingClientRect();
    for (let y = box.top + 60; y < Math.min(box.bottom, innerHeight); y += 56) {
      for (let x = box.left + 40; x < box.right; x += 150) {
        await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
      }
    }
    expect(strangers(element)).to.deep.equal([]);
  });
});

provePolicy();
