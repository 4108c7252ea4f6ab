import { expect } from '@open-wc/testing';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import {
  choose,
  confirm,
  createInterviewer,
  gone,
  realSession,
  realTable,
  shows,
} from '../fixtures/real-table.ts';
import { problem } from '../fixtures/session.ts';
import { inState, part, root, rows } from '../fixtures/table.ts';
import { until } from '../fixtures/until.ts';

/** Everything on the screen, and what is read out. */
const texts = (element: SkInterviewerTable) =>
  [root(element), root(element).querySelector('sk-label-dialog')?.shadowRoot]
    .flatMap((each) => [
      each?.textContent,
      ...[...(each?.querySelectorAll('*') ?? [])].flatMap((inside) =>
        [...inside.attributes].map(({ value }) => value),
      ),
    ])
    .join();

const names = ['one', 'two', 'three'];

/** A table whose rows the API gives until it is told to forbid them. */
async function table(prefix: string) {
  for (const name of names) await createInterviewer(`${prefix} ${name}`);
  let isForbidden = false;
  const session = realSession('label-token', async (request) =>
    isForbidden && /interviewers\?/.test(request.url) ? problem(403, 'forbidden') : fetch(request),
  );
  const linkBase = 'https://interview.example/';
  const element = await realTable(prefix, { session, selectable: true, linkBase });
  const forbid = async () => {
    isForbidden = true;
    await element.reload();
    await inState(element, 'forbidden');
    await until(
      () => names.every((name) => !texts(element).includes(`${prefix} ${name}`)),
      'no name is left',
    );
  };
  const allow = async () => {
    isForbidden = false;
    await element.reload();
    await inState(element, 'ready');
  };
  return { element, forbid, allow };
}

describe('sk-interviewer-table: rows that the session may no longer see', () => {
  it('takes the notice, and what is ticked, off with them', async () => {
    const { element, forbid, allow } = await table('Withdrawn cook');
    await choose(element, 'Withdrawn cook one', 'archive');
    await confirm(element);
    await shows(element, 'Withdrawn cook one is archived');
    part(element, 'select-all').click();
    await shows(element, '3 selected');
    await forbid();
    expect(root(element).querySelector('.notice')).to.equal(null);
    await allow();
    expect(root(element).querySelector('.notice')).to.equal(null);
    expect(rows(element).some((row) => row.querySelector('input:checked'))).to.equal(false);
  });

  for (const action of ['share', 'subscribers', 'budget', 'labels', 'archive']) {
    it(`closes ${action} with them`, async () => {
      const { element, forbid } = await table(`Barred cook, ${action},`);
      await choose(element, `Barred cook, ${action}, one`, action);
      const labels = () => root(element).querySelector('sk-label-dialog')?.shadowRoot;
      const open = () =>
        [root(element), labels()].some((each) =>
          each?.querySelector('dialog:is([open], :popover-open)'),
        );
      await until(open, 'it opens');
      await forbid();
      expect(open()).to.equal(false);
      await until(() => root(element).activeElement, 'the focus stays in the table');
    });
  }

  it('tells nothing of a change that was under way', async () => {
    await createInterviewer('Outlasting cook');
    let go = () => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    let isForbidden = false;
    const session = realSession('write-token', async (request) => {
      if (isForbidden && /interviewers\?/.test(request.url)) return problem(403, 'forbidden');
      if (request.url.endsWith('/archive')) await held;
      return fetch(request);
    });
    const element = await realTable('Outlasting cook', { session });
    await choose(element, 'Outlasting cook', 'archive');
    await confirm(element);
    isForbidden = true;
    await element.reload();
    await gone(element, 'dialog[open]');
    const told = new Promise((resolve) => element.addEventListener('sk-change', resolve));
    go();
    await told;
    await element.updateComplete;
    expect(texts(element)).not.to.contain('Outlasting cook is archived');
    await inState(element, 'forbidden');
    expect(texts(element)).not.to.contain('Outlasting cook is archived');
  });
});
