import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { labels, at, interviewer, now } from './fixtures/interviewers.ts';
import {
  cell,
  find,
  part,
  read,
  root,
  rows,
  stopClock,
  tableOf,
  titles,
} from './fixtures/table.ts';
import { hint, hints } from './fixtures/hint.ts';
import { until } from './fixtures/until.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const allColumns = [
  'Interviewer',
  'Workflow',
  'Stats',
  'ATS',
  'CSAT',
  'Spend',
  'Labels',
  'Subs',
  'Deadline',
  'Created',
  'Active',
];

const serialize = (node: Node | null) => node && new XMLSerializer().serializeToString(node);

const headings = (element: Awaited<ReturnType<typeof tableOf>>) =>
  [...root(element).querySelectorAll('th[role="columnheader"]:not(.cell-actions)')].map(read);

const only = async (overrides: Parameters<typeof interviewer>[0], columns = '') =>
  tableOf([interviewer(overrides)], { columns });

describe('sk-interviewer-table: columns', () => {
  stopClock();

  it('shows the eleven columns, one row per interviewer (#15)', async () => {
    const element = await tableOf([interviewer(), interviewer({ id: 'intv_2' })]);
    expect(headings(element)).to.deep.equal(allColumns);
    expect(rows(element)).to.have.length(2);
    for (const row of rows(element)) expect(row.children, 'and its actions').to.have.length(12);
  });

  it('hides and shows each column, by attribute and from its own menu (#15)', async () => {
    const element = await tableOf([interviewer()]);
    part(element, 'columns').click();
    await element.updateComplete;
    for (const name of allColumns) {
      const box = [...root(element).querySelectorAll<HTMLInputElement>('#columns input')].find(
        (input) => read(input.parentElement) === name,
      );
      box?.click();
      await element.updateComplete;
      const heading = `[part~="header-${name.toLowerCase()}"]`;
      expect(root(element).querySelector(heading), name).to.equal(null);
      box?.click();
      await element.updateComplete;
      expect(headings(element)).to.deep.equal(allColumns);
    }
    element.setAttribute('columns', 'stats interviewer');
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['Interviewer', 'Stats']);
    element.removeAttribute('columns');
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(allColumns);
  });

  it('keeps a row openable by keyboard where the name is hidden (#15)', async () => {
    const element = await only({ title: 'Line cook' }, 'stats spend');
    expect(headings(element)).to.deep.equal(['Interviewer', 'Stats', 'Spend']);
    expect(find(element, 'tbody [data-open]').getAttribute('aria-label')).to.equal('Line cook');
    await expect(element).to.be.accessible();
  });

  for (const status of ['active', 'expired', 'archived', 'draft'] as const) {
    it(`tells the status ${status} by a dot and by a word (#16)`, async () => {
      const element = await only({ status, slug: '7-cook' });
      const dot = find(element, '.dot');
      const style = getComputedStyle(dot);
      const colors = {
        active: 'rgb(24, 121, 74)',
        expired: 'rgb(143, 91, 0)',
        archived: 'rgb(107, 114, 128)',
        draft: 'rgb(107, 114, 128)',
      };
      expect(style.borderTopColor).to.equal(colors[status]);
      const hollow = style.backgroundColor === 'rgba(0, 0, 0, 0)';
      expect(hollow, 'only a draft is hollow').to.equal(status === 'draft');
      const word = status[0]?.toUpperCase() + status.slice(1);
      expect(read(cell(element, 'interviewer')))
        .to.contain(word)
        .and.contain('7-cook');
    });
  }

  it('shows the steps in order, named, with a general icon for unknown types (#17)', async () => {
    const step = (type: string, name: string) => ({
      id: name,
      type,
      name,
      required: true,
      minimumScore: null,
    });
    const element = await only({
      steps: [
        step('conversational_sms', 'Pre-screen'),
        step('resume', 'CV'),
        step('whiteboard', 'Drawing'),
      ],
    });
    const steps = [
      ...(cell(element, 'workflow')?.querySelectorAll('[part="step"]:not([hidden])') ?? []),
    ];
    expect(steps.map(read)).to.deep.equal([
      'Step 1: Pre-screen',
      'Step 2: CV',
      'Step 3: Drawing (whiteboard)',
    ]);
    expect(await hints(steps)).to.deep.equal(['Pre-screen', 'CV', 'Drawing (whiteboard)']);
    const drawings = steps.map((each) => serialize(each.querySelector('svg')));
    expect(new Set(drawings).size, 'three icons').to.equal(3);
    expect(read(cell(await only({ steps: [] }), 'workflow'))).to.equal('No steps yet');
  });

  it('shows candidates, completed and the rate, marked when the sample is low (#9, #18)', async () => {
    const many = await only({
      stats: { candidates: 1248, completed: 695, completionRate: 695 / 1248, lowSample: false },
    });
    expect(read(cell(many, 'stats'))).to.equal('1,248 candidates 55.7% · 695 completed');
    const few = await only({
      stats: { candidates: 1, completed: 1, completionRate: 1, lowSample: true },
    });
    expect(read(cell(few, 'stats'))).to.equal('1 candidate Low sample 100.0% · 1 completed');
  });

  it('shows a rate of nobody as a dash with the reason, never as 0 (#4, #18)', async () => {
    const element = await only({
      stats: { candidates: 0, completed: 0, completionRate: null, lowSample: true },
    });
    expect(read(cell(element, 'stats'))).to.equal('0 candidates No candidates yet · 0 completed');
    expect(cell(element, 'stats')?.textContent).to.contain('—').and.not.contain('%');
  });

  for (const [state, text] of [
    ['not_connected', 'Not connected'],
    ['connected', 'Connected'],
    ['pending_activation', 'Pending activation'],
    ['paused', 'Paused'],
    ['error', 'ATS error'],
  ] as const) {
    it(`shows the integration ${state} with provider and last sync (#19)`, async () => {
      const none = state === 'not_connected';
      const element = await only({
        ats: {
          state,
          provider: none ? null : 'Workday',
          lastSyncAt: none ? null : at(-2 * hour),
          message: state === 'error' ? 'The token was revoked.' : null,
        },
      });
      const told = none ? text : `${text} Workday 2h ago`;
      const message = state === 'error' ? ' The token was revoked.' : '';
      expect(read(cell(element, 'ats'))).to.equal(told + message);
    });
  }

  it('says that an integration has never synced (#19)', async () => {
    const element = await only({ ats: { lastSyncAt: null, provider: 'Lever' } });
    expect(read(cell(element, 'ats'))).to.equal('Connected Lever Never synced');
  });

  it('shows satisfaction to one decimal with the number of ratings (#20)', async () => {
    const element = await only({});
    expect(read(cell(element, 'csat'))).to.equal('4.4 out of 5 31 ratings');
    expect(await hint(cell(element, 'csat'))).to.equal('87.1% gave 4 or more');
    const none = await only({ csat: { score: null, responses: 0, satisfied: null } });
    expect(read(cell(none, 'csat'))).to.equal('No ratings yet');
    expect(cell(none, 'csat')?.textContent).to.contain('—');
    const few = await only({ csat: { responses: 3, lowSample: true } });
    expect(read(cell(few, 'csat')))
      .to.contain('Low sample')
      .and.contain('3 ratings');
  });

  const money = (amountMinor: number) => ({ amountMinor, currency: 'USD' });
  const budget = (spent: number, of: number, type: 'all_time' | 'daily' = 'all_time') => ({
    spent: money(spent),
    budget: { type, amount: money(of) },
    budgetSpent: money(spent),
    used: spent / of,
  });

  it('shows spend against the budget, or a dash without one (#5, #21)', async () => {
    const none = await only({
      spend: { spent: money(300), budget: null, budgetSpent: null, used: null, state: 'none' },
    });
    expect(read(cell(none, 'spend'))).to.equal('$3 / — No budget');
    const half = await only({ spend: { ...budget(45_000, 100_000), state: 'ok' } });
    expect(read(cell(half, 'spend'))).to.equal('$450 / $1K 45% used');
    const exact = await hint(cell(half, 'spend')?.querySelector('.main'));
    expect(exact).to.equal('$450.00 / $1,000.00');
    const daily = await only({
      spend: { ...budget(300, 1_000, 'daily'), spent: money(90_000), state: 'ok' },
    });
    expect(read(cell(daily, 'spend'))).to.equal('$3 / $10 30% used today');
  });

  it('warns from 80 % of the budget and marks the row as paused from 100 % (#21)', async () => {
    const nearly = await only({ spend: { ...budget(80_000, 100_000), state: 'warning' } });
    expect(read(cell(nearly, 'spend'))).to.contain('80% used');
    const bar = cell(nearly, 'spend')?.querySelector('progress');
    expect(bar?.dataset['spend']).to.equal('warning');
    expect(rows(nearly)[0]?.part.contains('row-paused')).to.equal(false);
    const full = await only({ spend: { ...budget(130_000, 100_000), state: 'paused' } });
    expect(read(cell(full, 'spend'))).to.contain('Paused: budget used up');
    expect(rows(full)[0]?.part.contains('row-paused')).to.equal(true);
  });

  it('shows labels as chips; a number and yes/no with their name (#22)', async () => {
    const element = await only({
      labels: [
        { key: 'client', name: 'Client', type: 'picklist', value: 'Acme' },
        { key: 'seats', name: 'Seats', type: 'number', value: 3 },
      ],
    });
    expect(read(cell(element, 'labels'))).to.equal('Acme Seats: 3');
    const chips = [...(cell(element, 'labels')?.querySelectorAll('[part="chip"]') ?? [])];
    expect(await hints(chips)).to.deep.equal(['Client: Acme', 'Seats: 3']);
    expect(read(cell(await only({ labels: [] }), 'labels'))).to.equal('No labels');
  });

  it('shows the number of subscribers (#23)', async () => {
    expect(read(cell(await only({ subscribers: 0 }), 'subs'))).to.equal('0');
    expect(read(cell(await only({ subscribers: 1204 }), 'subs'))).to.equal('1,204');
  });

  for (const [name, offset, badge] of [
    ['7 days', 7 * day, '7 days left'],
    ['7 days and a second', 7 * day + 1000, null],
    ['a second', 1000, '1 day left'],
    ['0', 0, null],
    ['a day ago', -day, null],
  ] as const) {
    it(`${badge ? 'warns of' : 'is calm about'} a deadline in ${name} (#24)`, async () => {
      const element = await only({ deadlineAt: at(offset) });
      const text = read(cell(element, 'deadline'));
      if (badge) expect(text).to.contain(badge);
      else expect(text).not.to.contain('left');
      expect(text).to.match(/^(Feb|Mar) \d+, 2026/);
    });
  }

  it('has no badge without a deadline (#24)', async () => {
    const element = await only({ deadlineAt: null });
    expect(read(cell(element, 'deadline'))).to.equal('No deadline');
  });

  it('tells when it was created: relative, and in full in the display zone (#1, #25)', async () => {
    const element = await only({ createdAt: '2026-02-27T07:30:00.000Z' });
    const time = cell(element, 'created')?.querySelector('time');
    expect(time?.textContent?.trim()).to.equal('3d ago');
    expect(time?.dateTime).to.equal('2026-02-27T07:30:00.000Z');
    expect(await hint(time)).to.equal('February 27, 2026 at 7:30 AM UTC');
    expect(time?.title).to.equal('');
    element.timeZone = 'America/Vancouver';
    await element.updateComplete;
    expect(await hint(time)).to.equal('February 26, 2026 at 11:30 PM PST');
  });

  it('counts how long it runs from its activation, else its creation (#26)', async () => {
    const running = await only({ createdAt: at(-90 * day), activatedAt: at(-40 * day - 5 * hour) });
    expect(read(cell(running, 'active'))).to.equal('1 month 10 days');
    const fallback = await only({ createdAt: at(-3 * day), activatedAt: null });
    expect(read(cell(fallback, 'active'))).to.equal('3 days');
  });

  it('freezes how long it ran at its expiry or archiving (#26)', async () => {
    const element = await only({
      status: 'expired',
      activatedAt: at(-10 * day),
      activeUntil: at(-8 * day),
    });
    expect(read(cell(element, 'active'))).to.equal('2 days');
    expect(await hint(cell(element, 'active')?.querySelector('.main'))).to.equal(
      'Until February 22, 2026 at 10:00 AM UTC',
    );
    const draft = await only({ status: 'draft', activatedAt: null });
    expect(read(cell(draft, 'active'))).to.equal('Not started yet');
  });

  it('tells what needs attention in plain words, each once (#37)', async () => {
    const element = await only({
      attention: [
        'no_recent_candidates',
        'completion_below_baseline',
        'expiring',
        'ats_error',
        'budget_warning',
      ],
      deadlineAt: at(2 * day),
      ats: { state: 'error' },
      spend: { ...budget(90_000, 100_000), state: 'warning' },
    });
    const name = read(cell(element, 'interviewer'));
    expect(name).to.contain('Quiet for 7 days').and.contain('Low completion');
    expect(name).not.to.match(/Expires soon|ATS error|Budget/);
    expect(read(cell(element, 'deadline'))).to.contain('2 days left');
    expect(read(cell(element, 'ats'))).to.contain('ATS error');
    expect(read(cell(element, 'spend'))).to.contain('90% used');
  });

  it('tells it beside the name where its own column is hidden (#37)', async () => {
    const element = await only(
      {
        attention: ['expiring', 'ats_error'],
        deadlineAt: at(2 * day),
        ats: { state: 'error' },
      },
      'interviewer stats',
    );
    expect(read(cell(element, 'interviewer')))
      .to.contain('Expires soon')
      .and.contain('ATS error');
  });

  it('shows everything a cell has no room for, on focus and on hover; Escape closes (#22)', async () => {
    const element = await only({
      labels: [
        { key: 'client', name: 'Client', type: 'picklist', value: 'A rather long client name' },
        { key: 'seats', name: 'Seats', type: 'number', value: 3000 },
        { key: 'remote', name: 'Remote', type: 'yes_no', value: true },
      ],
    });
    const more = find<HTMLButtonElement>(element, '[data-more="labels"]');
    expect(more.getAttribute('aria-label')).to.equal('2 more labels');
    const all = 'Client A rather long client name Seats 3,000 Remote Yes';
    for (const open of [
      () => more.focus(),
      () =>
        cell(element, 'labels')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })),
    ]) {
      open();
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      const popover = find(element, '#details');
      expect(popover.matches(':popover-open')).to.equal(true);
      expect(read(popover)).to.equal(all);
      expect(more.getAttribute('aria-describedby')).to.equal('details');
      await expect(element).to.be.accessible();
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      expect(popover.matches(':popover-open')).to.equal(false);
      more.blur();
    }
  });

  it('closes what a cell has no room for by Escape, and not the dialog of the page around the table', async () => {
    const names = ['One', 'Two', 'Three'];
    const element = await only({
      labels: names.map((name) => ({ key: name, name, type: 'text', value: 'A long enough text' })),
    });
    const dialog = document.createElement('dialog');
    element.before(dialog);
    dialog.append(element);
    dialog.showModal();
    await element.updateComplete;
    find(element, '[data-more="labels"]').focus();
    await until(() => root(element).querySelector('#details:popover-open'), 'it is open');
    await sendKeys({ press: 'Escape' });
    await until(() => !root(element).querySelector('#details:popover-open'), 'it is closed');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(dialog.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open, 'the next closes the dialog');
  });

  it('does not say of a row that scrolled away what it had no room for', async () => {
    const element = await only({
      labels: [
        { key: 'client', name: 'Client', type: 'picklist', value: 'A rather long client name' },
        { key: 'seats', name: 'Seats', type: 'number', value: 3000 },
      ],
    });
    const cells = cell(element, 'labels');
    cells?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    // Before the code for the popover is there.
    find(element, '.scroller').dispatchEvent(new Event('scroll'));
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    const isShown = () => root(element).querySelector('#details:popover-open') !== null;
    expect(isShown()).to.equal(false);
    cells?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(isShown()).to.equal(true);
  });

  it('lists the label definitions of the host, else those on its rows (#30)', async () => {
    const element = await tableOf([interviewer()]);
    const names = async () => {
      find(element, '#labels').dispatchEvent(new ToggleEvent('beforetoggle', { newState: 'open' }));
      await element.updateComplete;
      return [...root(element).querySelectorAll('#labels legend')].map(read);
    };
    expect(await names()).to.deep.equal(['Client']);
    element.labelDefinitions = labels;
    await element.updateComplete;
    expect(await names()).to.deep.equal(['Client', 'Headcount', 'Region', 'Remote']);
    element.data = [interviewer({ labels: [] })];
    element.labelDefinitions = undefined;
    await element.updateComplete;
    expect(root(element).querySelector('[popovertarget="labels"]')).to.equal(null);
  });

  it('makes no request when the host gives the data', async () => {
    const real = window.fetch;
    let asked = 0;
    window.fetch = (...args) => {
      asked++;
      return real(...args);
    };
    const element = await tableOf([interviewer({ title: 'Line cook' })]);
    element.search = 'cook';
    await element.reload();
    await element.updateComplete;
    window.fetch = real;
    expect(titles(element)).to.deep.equal(['Line cook']);
    expect(asked).to.equal(0);
  });

  it('draws relative times again as they pass', async () => {
    const element = await only({ createdAt: at(-2 * hour) });
    expect(read(cell(element, 'created'))).to.equal('2h ago');
    Date.now = () => now + 3 * hour;
    element.requestUpdate();
    await element.updateComplete;
    Date.now = () => now;
    expect(read(cell(element, 'created'))).to.equal('5h ago');
  });
});
