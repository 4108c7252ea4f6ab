import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/funnel/funnel.ts';
import type { FunnelData, SkFunnel } from '../../src/elements/funnel/funnel.ts';
import type { SkErrorEvent, SkFilterChangeEvent } from '../../src/elements/events.ts';
import { beside, funnel, stage, stages, step, withoutSteps } from './fixtures/funnel.ts';
import type { Funnel } from './fixtures/funnel.ts';
import { held, json, problem, sessionAnswering } from './fixtures/session.ts';
import type { Answer } from './fixtures/session.ts';
import { until } from './fixtures/until.ts';
import { setOnline } from './fixtures/online.ts';
import { read } from './fixtures/read.ts';

const never = () => new Promise<Response>(() => {});

const shadow = (element: SkFunnel) => {
  if (!element.shadowRoot) throw new Error('The element has not drawn itself.');
  return element.shadowRoot;
};
const part = (element: SkFunnel, name: string) =>
  shadow(element).querySelector(`[part~="${name}"]`);
const marks = (element: SkFunnel) =>
  [...shadow(element).querySelectorAll<HTMLButtonElement>('[part="mark"]')].map((button) => ({
    button,
    text: read(button),
  }));
const mark = (element: SkFunnel, start: string) => {
  const found = marks(element).find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`No figure starts with ${start}.`);
  return found;
};

const withData = (data: FunnelData) =>
  fixture<SkFunnel>(html`<sk-funnel .data=${data}></sk-funnel>`);
/** Asked for the figures; the summary bar has its answers. */
const sessionOf = (answer: Answer) => sessionAnswering(beside(answer));
const withAnswer = async (answer: Answer) =>
  fixture<SkFunnel>(html`<sk-funnel .session=${sessionOf(answer)}></sk-funnel>`);

const settled = async (element: SkFunnel, status = 'ready') => {
  await until(() => element.status === status, `${status}, but it is ${element.status}`);
  await element.updateComplete;
};

describe('sk-funnel: figures', () => {
  it('says of each figure that it explains itself', async () => {
    const element = await withData(funnel());
    const offers = marks(element).map(({ button }) => {
      const id = button.getAttribute('aria-describedby') ?? '';
      return shadow(element).getElementById(id)?.textContent;
    });
    expect(offers).to.have.length(14);
    expect(new Set(offers)).to.deep.equal(new Set(['Why this number?']));
  });

  it('shows the three counts and the four rates as X of Y with their deltas (#44 to #51)', async () => {
    const element = await withData(funnel());
    const texts = marks(element).map(({ text }) => text);
    expect(texts.slice(0, 7)).to.deep.equal([
      'Invited 1,248 +13%, was 1,102',
      'Started 696 +24%, was 560',
      'Completed 329 -3.8%, was 342',
      'Response rate 55.8% 696 of 1,248 +5.0 pts, was 50.8%',
      'Completion rate 47.3% 329 of 696 -13.8 pts, was 61.1%',
      'Drop-off rate 52.7% 367 of 696 +13.8 pts, worse, was 38.9%',
      'Pipeline completion 26.4% 329 of 1,248 -4.7 pts, was 31.0%',
    ]);
  });

  it('says by word, not by colour alone, where less is better', async () => {
    const rose = await withData(funnel({ completed: 100, before: [1000, 600, 300] }));
    const change = (element: SkFunnel, name: string) =>
      mark(element, name).button.querySelector('[part="change"]');
    expect(read(change(rose, 'Drop-off rate'))).to.match(/^\+35\.6 pts, worse/);
    expect(change(rose, 'Drop-off rate')?.classList.contains('change-bad')).to.equal(true);
    const fell = await withData(funnel({ completed: 690, before: [1000, 600, 300] }));
    expect(read(change(fell, 'Drop-off rate'))).to.match(/^-49\.1 pts, better/);
    expect(change(fell, 'Drop-off rate')?.classList.contains('change-good')).to.equal(true);
    mark(fell, 'Drop-off rate').button.click();
    await fell.updateComplete;
    expect(read(part(fell, 'explanation'))).to.contain('Change -49.1 pts, better');
  });

  it('says "No baseline" for each metric without one, never 0 or infinity (#3)', async () => {
    const element = await withData(funnel({ before: null }));
    const texts = marks(element)
      .slice(0, 7)
      .map(({ text }) => text);
    for (const text of texts) expect(text).to.match(/No baseline$/);
    expect(read(shadow(element).querySelector('section'))).not.to.match(/Infinity|NaN|∞/);
  });

  it('shows a rate without a denominator as a dash with the reason (#4, #48, #49)', async () => {
    const element = await withData(funnel({ started: 0, completed: 0, dropOff: [0, 0, 0, 0] }));
    expect(mark(element, 'Completion rate').text).to.contain('— Nobody has started');
    expect(mark(element, 'Drop-off rate').text).to.contain('— Nobody has started');
    expect(mark(element, 'Response rate').text).to.contain('0.0% 0 of 1,248');
    expect(read(part(element, 'drop-off'))).to.contain('Nobody has started yet.');
  });

  it('marks a rate over few cases as a low sample in its accessible name (#9)', async () => {
    const few = { invited: 20, started: 12, completed: 6, dropOff: [6, 0, 0, 0] } as const;
    const element = await withData(funnel(few));
    expect(mark(element, 'Response rate').text).to.contain('Low sample');
    const many = await withData(funnel());
    expect(mark(many, 'Response rate').text).not.to.contain('Low sample');
  });

  it('marks the parts of a drop-off of few as a low sample, in table and picture too (#9, #50)', async () => {
    const few = { invited: 20, started: 12, completed: 6, dropOff: [6, 0, 0, 0] } as const;
    const element = await withData(funnel(few));
    expect(read(part(element, 'drop-off'))).to.contain('6 of 12 who started Low sample');
    const picture = await (await element.exportData('svg')).text();
    expect(picture).to.contain('Why candidates did not complete · Low sample');
    element.view = 'table';
    await element.updateComplete;
    expect(read(part(element, 'tables'))).to.contain('Knocked out (Low sample) 6 100.0%');
    const many = await withData(funnel());
    expect(read(part(many, 'drop-off'))).not.to.contain('Low sample');
  });

  it('splits the drop-off into parts whose shares sum to 100.0 % (#5, #50)', async () => {
    const element = await withData(funnel({ started: 332, dropOff: [1, 1, 1, 0] }));
    const legend = [...(part(element, 'drop-off')?.querySelectorAll('li') ?? [])].map(read);
    expect(legend).to.deep.equal([
      'Knocked out 1 33.4%',
      'Dismissed by the team 1 33.3%',
      'Abandoned 1 33.3%',
      'Still in progress 0 0.0%',
    ]);
    expect(read(part(element, 'drop-off'))).to.contain('3 of 332 who started');
    // Its own account has both numbers: out of those who started, and out of those who dropped off.
    mark(element, 'Knocked out').button.click();
    await element.updateComplete;
    const account = read(part(element, 'explanation'));
    expect(account).to.contain('Calculation 1 (Knocked out) ÷ 332 (Started)');
    expect(account).to.contain('Share of drop-off 33.4% = 1 ÷ 3 (Started, not completed)');
  });

  it('shows each step with entered, completed, in progress and knocked out (#46)', async () => {
    const element = await withData(funnel());
    const steps = [...shadow(element).querySelectorAll('[part="step"]')].map(read);
    expect(steps).to.have.length(3);
    expect(steps[1]).to.equal(
      'Right to work 75.0% 588 entered 441 completed 69 in progress 78 knocked out',
    );
  });

  it('says that a young cohort is still maturing, and only of such a one (#52)', async () => {
    const maturity = { maturing: true, youngShare: 0.35, medianSecondsToComplete: 86_400 };
    const young = await withData(funnel({}, { maturity }));
    expect(read(part(young, 'notes'))).to.contain('Still maturing');
    expect(read(part(young, 'notes')))
      .to.contain('35%')
      .and.contain('1 day');
    expect(part(await withData(funnel()), 'notes') === null).to.equal(true);
    // Of those all done no rate can rise.
    const all = { invited: 40, started: 40, completed: 40, dropOff: [0, 0, 0, 0] } as const;
    expect(part(await withData(funnel(all, { maturity })), 'notes') === null).to.equal(true);
  });

  it('names the window, the zone and what it compares with (#1, #3)', async () => {
    const element = await withData(funnel());
    expect(read(part(element, 'header'))).to.contain(
      'Feb 1 – 28, 2026 America/Vancouver Compared with Jan 4 – 31, 2026',
    );
    const all = await withData(funnel({ before: null }, { window: null }));
    expect(read(part(all, 'header'))).to.contain('All time');
  });

  it('draws bars as high as the counts', async () => {
    const element = await withData(funnel({ invited: 200, started: 100, completed: 50 }));
    const bars = shadow(element).querySelector('.link + path')?.getAttribute('d') ?? '';
    const heights = [...bars.matchAll(/v([\d.]+)/g)].map(([, height]) => Number(height));
    expect(heights).to.deep.equal([100, 50, 25]);
    expect(part(element, 'chart')?.getAttribute('aria-label')).to.equal(
      'Of 200 invited, 100 started and 50 completed.',
    );
  });

  it('shows the same numbers as tables, one click away', async () => {
    const element = await withData(funnel());
    const shown = marks(element).map(({ text }) => text);
    const button = shadow(element).querySelector<HTMLButtonElement>('[title="Show as table"]');
    button?.click();
    await element.updateComplete;
    expect(element.view).to.equal('table');
    const tables = [...shadow(element).querySelectorAll('table')];
    expect(tables).to.have.length(3);
    const rows = tables.map((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(read)),
    );
    for (const [name = '', value = '', of = '', baseline = '', change = ''] of rows[0] ?? []) {
      const chart = shown.find((text) => text.startsWith(`${name} ${value}`)) ?? '';
      expect(chart, name).to.contain(`${change}, was ${baseline}`);
      if (of !== '—') expect(chart).to.contain(of);
    }
    for (const row of rows[1] ?? []) expect(shown).to.include(row.join(' '));
    expect(rows[2]?.[1]).to.deep.equal(['Right to work', '588', '441', '69', '78', '75.0%']);
    await expect(element).to.be.accessible();
  });

  it('shows text from outside as text', async () => {
    const hostile = '<img src=x onerror="window.hacked = true">${alert(1)}';
    const data = funnel();
    const [first, ...others] = data.steps;
    if (!first) throw new Error('The fixture has no step.');
    data.steps = [{ ...first, name: hostile, type: '__proto__' }, ...others];
    data.metrics.invited.definition = hostile;
    const element = await withData(data);
    expect(read(shadow(element).querySelector('[part="step"]'))).to.contain(hostile);
    mark(element, 'Invited').button.click();
    await element.updateComplete;
    expect(read(part(element, 'explanation'))).to.contain(hostile);
    expect(shadow(element).querySelectorAll('img')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });
});

describe('sk-funnel: why this number', () => {
  it('explains a figure: definition, calculation, window, zone, baseline, exclusions, as-of', async () => {
    const element = await withData(funnel({}, { outcomesUntil: '2026-03-02T08:00:00.000Z' }));
    mark(element, 'Response rate').button.click();
    await element.updateComplete;
    const panel = part(element, 'explanation');
    expect(panel?.matches(':popover-open')).to.equal(true);
    const text = read(panel);
    for (const said of [
      'Response rate',
      'What rate.response divides.',
      '696 (Started) ÷ 1,248 (Invited)',
      'Feb 1, 2026, 12:00 AM – Mar 1, 2026, 12:00 AM',
      'America/Vancouver',
      'Baseline 50.8%',
      'Jan 4, 2026, 12:00 AM – Feb 1, 2026, 12:00 AM',
      'Change +5.0 pts',
      'When candidates were invited',
      'Applications',
      '3 test applications',
      'Outcomes until Mar 2, 2026, 12:00 AM',
      'As of Mar 2, 2026, 2:00 AM',
    ]) {
      expect(text).to.contain(said);
    }
    await expect(element).to.be.accessible();
  });

  it('says of which stage and labels its figures are, the stage by its name (#41, #167)', async () => {
    const data = { ...funnel({}, { stage: 'right-to-work', labels: ['client:Acme'] }) };
    const element = await withData({ ...data, stages: stages() });
    mark(element, 'Invited').button.click();
    await element.updateComplete;
    const panel = () => read(part(element, 'explanation'));
    expect(panel()).to.contain('Labels client:Acme Stage reached Right to work');
    element.data = { ...data, stage: 'completed', stages: stages() };
    await element.updateComplete;
    expect(panel()).to.contain('Stage reached Completed flow');
    element.data = data;
    await element.updateComplete;
    expect(panel()).to.contain('Stage reached right-to-work');
    element.data = funnel();
    await element.updateComplete;
    expect(panel()).not.to.match(/Labels|Stage/);
  });

  it('keeps the Escape that closes a popover from what stands around it, and no other', async () => {
    const element = await withData(funnel());
    let escapes = 0;
    const count = ({ key }: KeyboardEvent) => (escapes += Number(key === 'Escape'));
    element.addEventListener('keydown', count);
    mark(element, 'Invited').button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await sendKeys({ press: 'Escape' });
    expect(part(element, 'explanation')?.matches(':popover-open')).to.equal(false);
    expect(escapes).to.equal(0);
    await until(() => shadow(element).activeElement !== null);
    await sendKeys({ press: 'Escape' });
    expect(escapes).to.equal(1);
  });

  it('opens every figure by keyboard, closes by Escape and gives the focus back', async () => {
    const element = await withData(funnel());
    const { button } = mark(element, 'Drop-off rate');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const panel = part(element, 'explanation');
    expect(panel?.matches(':popover-open')).to.equal(true);
    expect(panel?.contains(shadow(element).activeElement)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(panel?.matches(':popover-open')).to.equal(false);
    await until(() => shadow(element).activeElement === button);
  });

  it('leaves the focus and the place of the page to whoever goes elsewhere meanwhile', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <sk-funnel .data=${funnel()}></sk-funnel>
        <p style="block-size: 3000px"></p>
        <input />
      </div>`,
    );
    const element = page.querySelector('sk-funnel') as SkFunnel;
    const input = page.querySelector('input') as HTMLInputElement;
    await element.updateComplete;
    mark(element, 'Invited').button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => part(element, 'explanation')?.matches(':popover-open'));
    input.focus();
    const { scrollY } = window;
    (part(element, 'explanation') as HTMLElement).hidePopover();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sendKeys({ type: 'abc' });
    expect(input.value).to.equal('abc');
    expect(window.scrollY).to.equal(scrollY);
  });

  it('keeps the focus within itself when the figure it explains goes', async () => {
    const element = await withData(funnel());
    mark(element, 'Invited').button.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => part(element, 'explanation')?.contains(shadow(element).activeElement));
    element.view = 'table';
    await element.updateComplete;
    expect(shadow(element).activeElement).to.equal(part(element, 'base'));
  });

  it('reaches every mark by Tab, in reading order', async () => {
    const element = await withData(funnel());
    const expected = marks(element).map(({ button }) => button);
    expect(expected).to.have.length(3 + 4 + 3 + 4);
    shadow(element).querySelector<HTMLElement>('[popovertarget="export"]')?.focus();
    for (const button of expected) {
      await sendKeys({ press: 'Tab' });
      expect(shadow(element).activeElement === button, read(button)).to.equal(true);
    }
  });

  it('moves to another figure, and closes on a second click on the same one', async () => {
    const element = await withData(funnel());
    const panel = part(element, 'explanation');
    mark(element, 'Invited').button.click();
    mark(element, 'Started').button.click();
    await element.updateComplete;
    expect(panel?.matches(':popover-open')).to.equal(true);
    expect(read(panel?.querySelector('h3'))).to.equal('Started');
    mark(element, 'Started').button.click();
    expect(panel?.matches(':popover-open')).to.equal(false);
  });

  it('explains the figures on the screen when newer ones come in, not those it was asked about', async () => {
    const element = await withData(funnel());
    const panel = part(element, 'explanation');
    const explains = async (start: string) => {
      mark(element, start).button.click();
      await element.updateComplete;
      expect(panel?.matches(':popover-open'), start).to.equal(true);
      return () => read(panel);
    };
    for (const [start, before, after] of [
      ['Invited', 'Value 1,248', 'Value 2,000'],
      ['Response rate', '696 (Started) ÷ 1,248 (Invited)', '696 (Started) ÷ 2,000 (Invited)'],
      ['Knocked out', '÷ 696 (Started)', '÷ 900 (Started)'],
    ] as const) {
      element.data = funnel();
      await element.updateComplete;
      const text = await explains(start);
      expect(text()).to.contain(before);
      element.data = funnel({ invited: 2_000, started: start === 'Knocked out' ? 900 : 696 });
      await element.updateComplete;
      expect(text()).to.contain(after);
    }
    element.data = funnel();
    await element.updateComplete;
    const step = element.data.steps[0];
    if (!step) throw new Error('The funnel has no steps.');
    const text = await explains(step.name);
    const rate = { ...step.rate, numerator: 12, denominator: 34 };
    element.data = { ...funnel(), steps: [{ ...step, rate, completed: 12, entered: 34 }] };
    await element.updateComplete;
    expect(text()).to.contain('12 (Completed) ÷ 34 (Entered)');
  });

  it('explains in the language of the page when that changes', async () => {
    const element = await withData(funnel());
    const title = () => read(part(element, 'explanation')?.querySelector('h3'));
    for (const [start, said] of [
      ['Invited', 'Invités'],
      ['Response rate', 'Taux de réponse'],
      ['Knocked out', 'Éliminés'],
    ] as const) {
      element.lang = 'en';
      await element.updateComplete;
      mark(element, start).button.click();
      await element.updateComplete;
      expect(title()).to.equal(start);
      element.lang = 'fr';
      await until(() => title() !== start);
      expect(title()).to.equal(said);
    }
  });

  it('closes the explanation when the page turns to the tables, which have no place for it', async () => {
    const element = await withData(funnel());
    mark(element, 'Invited').button.click();
    await element.updateComplete;
    const panel = part(element, 'explanation');
    expect(panel?.matches(':popover-open')).to.equal(true);
    element.view = 'table';
    await element.updateComplete;
    expect(panel?.matches(':popover-open')).to.equal(false);
  });

  it('closes the explanation of a figure that newer answers lack, and when there is no figure', async () => {
    const element = await withData(funnel());
    const panel = part(element, 'explanation');
    const lacking = (name: 'dropOff' | 'steps') => ({ ...funnel(), [name]: undefined });
    const step = funnel().steps[0]?.name ?? '';
    for (const [start, next] of [
      ['Knocked out', lacking('dropOff')],
      [step, lacking('steps')],
      [step, { ...funnel(), steps: [] }],
      ['Invited', funnel({ invited: 0, started: 0, completed: 0 })],
    ] as const) {
      element.data = funnel();
      await element.updateComplete;
      mark(element, start).button.click();
      await element.updateComplete;
      expect(panel?.matches(':popover-open')).to.equal(true);
      element.data = next as unknown as Funnel;
      await element.updateComplete;
      expect(panel?.matches(':popover-open'), start).to.equal(false);
    }
  });
});

describe('sk-funnel: the summary bar (#41)', () => {
  const chips = (element: SkFunnel) => [
    ...shadow(element).querySelectorAll<HTMLButtonElement>('[part~="stage"]'),
  ];
  const chip = (element: SkFunnel, start: string) => {
    const found = chips(element).find((each) => read(each).startsWith(start));
    if (!found) throw new Error(`No stage starts with ${start}.`);
    return found;
  };

  /** Answers with as many as reached the stage that is asked for. */
  function narrowing() {
    const asked: URLSearchParams[] = [];
    const session = sessionOf(({ url }) => {
      const { searchParams } = new URL(url);
      asked.push(searchParams);
      const reached = stages().find((one) => one.stage === searchParams.get('stage'));
      return json(reached ? funnel({ invited: 1248 - reached.notStarted }) : funnel());
    });
    return { asked, session };
  }

  it('has an entry for each step in order, the questions and all done, with its four counts', async () => {
    const element = await withAnswer(() => json(funnel()));
    await settled(element);
    expect(chips(element).map(read)).to.deep.equal([
      'Resume check Completed 601 In progress 31 Knocked out 64 Not started 552',
      'Right to work Completed 441 In progress 69 Knocked out 78 Not started 660',
      'Voice interview Completed 329 In progress 101 Knocked out 0 Not started 818',
      'Question analytics Completed 329 In progress 170 Knocked out 142 Not started 607',
      'Completed flow Completed 329 In progress 225 Knocked out 142 Not started 552',
    ]);
    expect(chips(element).map((each) => each.ariaPressed)).to.deep.equal(Array(5).fill('false'));
  });

  it('narrows all figures to a stage that is chosen, and to all when it is chosen again', async () => {
    const { asked, session } = narrowing();
    const element = await fixture<SkFunnel>(html`<sk-funnel .session=${session}></sk-funnel>`);
    await settled(element);
    const told: unknown[] = [];
    element.addEventListener('sk-filter-change', ({ filter }) => told.push(filter));
    chip(element, 'Right to work').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => mark(element, 'Invited').text.startsWith('Invited 588'));
    expect(chip(element, 'Right to work').ariaPressed).to.equal('true');
    expect(shadow(element).activeElement).to.equal(chip(element, 'Right to work'));
    expect(read(chip(element, 'Resume check'))).to.contain('Completed 601');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await until(() => mark(element, 'Invited').text.startsWith('Invited 1,248'));
    expect(chip(element, 'Right to work').ariaPressed).to.equal('false');
    expect(asked.map((query) => query.get('stage'))).to.deep.equal([null, 'right-to-work', null]);
    expect(told).to.deep.equal([{ stage: 'right-to-work' }, { stage: '' }]);
  });

  it('lets a stage that nobody reached be left again', async () => {
    const nobody = { invited: 0, started: 0, completed: 0, dropOff: [0, 0, 0, 0] } as const;
    const element = await withAnswer(({ url }) =>
      json(new URL(url).searchParams.has('stage') ? funnel(nobody) : funnel()),
    );
    await settled(element);
    chip(element, 'Voice').click();
    await settled(element, 'empty');
    expect(read(part(element, 'state'))).to.contain('Nobody reached this stage');
    chip(element, 'Voice').click();
    await settled(element);
  });

  it('leaves a step that the next interviewer does not have, and says so', async () => {
    const others = [stage('other-step', 'Other step', 'form', [1, 2, 3])];
    const asked: (string | null)[] = [];
    const session = sessionAnswering((request) => {
      const { pathname, searchParams } = new URL(request.url);
      const other = searchParams.get('interviewerId') === 'other';
      if (pathname.endsWith('/summary')) return json({ stages: other ? others : stages() });
      asked.push(searchParams.get('stage'));
      return json(funnel());
    });
    const element = await fixture<SkFunnel>(
      html`<sk-funnel interviewer-id="one" stage="resume-check" .session=${session}></sk-funnel>`,
    );
    await settled(element);
    expect(chip(element, 'Resume check').ariaPressed).to.equal('true');
    setTimeout(() => element.setAttribute('interviewer-id', 'other'));
    const event = await oneEvent(element, 'sk-filter-change');
    expect((event as unknown as SkFilterChangeEvent).filter).to.deep.equal({ stage: '' });
    await until(() => asked.length === 3);
    await settled(element);
    expect(asked).to.deep.equal(['resume-check', 'resume-check', null]);
    expect(chips(element).map((each) => each.ariaPressed)).to.deep.equal(['false']);
  });

  it('leaves what is no stage and is refused', async () => {
    const element = await fixture<SkFunnel>(
      html`<sk-funnel
        stage="<no stage>"
        .session=${sessionOf(({ url }) =>
          new URL(url).searchParams.has('stage') ? problem(400, 'bad_request') : json(funnel()),
        )}
      ></sk-funnel>`,
    );
    await settled(element);
    expect(element.stage).to.equal('');
    expect(mark(element, 'Invited').text).to.contain('1,248');
  });

  it('shows no figures of all under a stage whose own could not be had', async () => {
    const element = await withAnswer(({ url }) =>
      new URL(url).searchParams.has('stage') ? problem(500, 'internal') : json(funnel()),
    );
    await settled(element);
    chip(element, 'Voice').click();
    await settled(element, 'error');
    expect(read(shadow(element).querySelector('section'))).not.to.contain('1,248');
  });

  it('keeps it, marked, with the focus in it, where a newer one could not be had', async () => {
    let fails = false;
    const session = sessionAnswering(({ url }) => {
      if (!url.includes('/summary')) return json(funnel());
      return fails ? problem(500, 'internal') : json({ stages: stages() });
    });
    const element = await fixture<SkFunnel>(html`<sk-funnel .session=${session}></sk-funnel>`);
    await settled(element);
    fails = true;
    chip(element, 'Voice').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element, 'partial');
    expect(shadow(element).activeElement).to.equal(chip(element, 'Voice'));
    expect(read(chip(element, 'Voice'))).to.contain('Completed 329');
    expect(read(part(element, 'summary'))).to.contain('Could not refresh');
    await expect(element).to.be.accessible();
    // Of another window they would say what is not so.
    element.range = 'last-week';
    await until(() => part(element, 'summary')?.hasAttribute('inert'), 'they are gone', 9_000);
    fails = false;
    await element.reload();
    expect(read(part(element, 'summary'))).not.to.contain('Could not refresh');
    expect(chip(element, 'Voice').ariaPressed).to.equal('true');
  }).timeout(15_000);

  it('is the way out of a stage whose figures could not be had', async () => {
    const element = await withAnswer(({ url }) =>
      new URL(url).searchParams.has('stage') ? problem(500, 'internal') : json(funnel()),
    );
    await settled(element);
    chip(element, 'Voice').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element, 'error');
    expect(shadow(element).activeElement).to.equal(chip(element, 'Voice'));
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(mark(element, 'Invited').text).to.contain('1,248');
  }).timeout(9_000);

  it('is gone with figures that the session may no longer see', async () => {
    const element = await withAnswer(({ url }) =>
      new URL(url).searchParams.has('stage') ? problem(403, 'forbidden') : json(funnel()),
    );
    await settled(element);
    chip(element, 'Voice').click();
    await settled(element, 'forbidden');
    expect(part(element, 'summary')?.hasAttribute('inert')).to.equal(true);
  });

  it('is gone with the session that it was asked for', async () => {
    const element = await withAnswer(() => json(funnel()));
    await settled(element);
    for (const session of [undefined, sessionAnswering(never)]) {
      element.session = session;
      await element.updateComplete;
      expect(part(element, 'summary')?.hasAttribute('inert')).to.equal(true);
      expect(read(part(element, 'summary'))).not.to.contain('329');
    }
  });

  it('shows the figures without it where it could not be had, as partial', async () => {
    const element = await fixture<SkFunnel>(
      html`<sk-funnel
        .session=${sessionAnswering(({ url }) =>
          url.includes('/summary') ? problem(500, 'internal') : json(funnel()),
        )}
      ></sk-funnel>`,
    );
    await settled(element, 'partial');
    expect(mark(element, 'Invited').text).to.contain('1,248');
    expect(part(element, 'summary')?.hasAttribute('inert')).to.equal(true);
  });

  it('is the host’s to fill and to answer with data of its own, in table and files too', async () => {
    const element = await withData({ ...funnel(), stages: stages() });
    setTimeout(() => chip(element, 'Completed flow').click());
    const event = await oneEvent(element, 'sk-filter-change');
    expect((event as unknown as SkFilterChangeEvent).filter).to.deep.equal({ stage: 'completed' });
    expect(element.stage).to.equal('completed');
    element.view = 'table';
    await element.updateComplete;
    expect(read(part(element, 'tables'))).to.contain('Right to work 441 69 78 660');
    const lines = (await (await element.exportData('csv')).text()).split('\r\n');
    expect(lines).to.include('right-to-work,conversational_sms,Right to work,660,69,441,78');
    const without = await withData(funnel());
    expect(part(without, 'summary')).to.equal(null);
  });
});

describe('sk-funnel: states', () => {
  afterEach(() => setOnline(true));

  const state = (element: SkFunnel, name: string) => element.matches(`:state(${name})`);

  it('loading: a skeleton of the same size, nothing to reach', async () => {
    const element = await withAnswer(never);
    expect(element.status).to.equal('loading');
    expect(state(element, 'loading')).to.equal(true);
    expect(shadow(element).querySelectorAll('[inert]')).to.have.length(2);
    expect(shadow(element).querySelectorAll('[aria-busy="true"]')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('ready', async () => {
    const element = await withAnswer(() => json(funnel()));
    await settled(element);
    expect(state(element, 'ready')).to.equal(true);
    expect(mark(element, 'Invited').text).to.contain('1,248');
    await expect(element).to.be.accessible();
    setTimeout(() => void element.reload());
    await oneEvent(element, 'sk-load');
  });

  it('empty: nobody was invited', async () => {
    const nobody = { invited: 0, started: 0, completed: 0, dropOff: [0, 0, 0, 0] } as const;
    const element = await withAnswer(() => json(funnel(nobody)));
    await settled(element, 'empty');
    expect(state(element, 'empty')).to.equal(true);
    expect(read(part(element, 'state'))).to.contain('Nobody was invited in this window');
    await expect(element).to.be.accessible();
  });

  it('empty: says which window it is of and when that was asked, and has no figures to turn or save', async () => {
    const nobody = { invited: 0, started: 0, completed: 0, dropOff: [0, 0, 0, 0] } as const;
    const element = await withAnswer(() => json(funnel(nobody)));
    await settled(element, 'empty');
    expect(read(part(element, 'header')))
      .to.contain('Feb 1 – 28, 2026 America/Vancouver')
      .and.match(/Updated \d/);
    const buttons = [
      ...part(element, 'toolbar')!.querySelectorAll<HTMLButtonElement>('.icon-button'),
    ];
    expect(buttons.map(({ title, disabled }) => [title, disabled])).to.deep.equal([
      ['Show as table', true],
      ['Export', true],
      ['Refresh', false],
    ]);
  });

  it('error: says so, gives the reference, and loads on "Try again"', async () => {
    let broken = true;
    const session = sessionOf(() => (broken ? problem(500, 'internal') : json(funnel())));
    const errors: unknown[] = [];
    const listen = ({ error }: SkErrorEvent) => errors.push(error);
    const element = await fixture<SkFunnel>(
      html`<sk-funnel .session=${session} @sk-error=${listen}></sk-funnel>`,
    );
    await settled(element, 'error');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({ code: 'internal', status: 500, requestId: 'req_7' });
    expect(state(element, 'error')).to.equal(true);
    expect(read(part(element, 'state'))).to.contain('Reference req_7');
    await expect(element).to.be.accessible();
    broken = false;
    part(element, 'state')?.querySelector('button')?.click();
    await settled(element);
    expect(state(element, 'ready')).to.equal(true);
  });

  it('error: says of a request that is refused what is wrong in it, and advises nothing of no use', async () => {
    const errors = ['/query/timeZone', '/query/from'].map((pointer) => ({
      pointer,
      message: 'must be an IANA time zone',
    }));
    let refusal: Record<string, unknown> = { errors };
    const element = await withAnswer(() =>
      json(
        { type: 'about:blank', code: 'bad_request', title: 'No.', status: 400, ...refusal },
        400,
      ),
    );
    await settled(element, 'error');
    expect(read(part(element, 'state'))).to.equal(
      'This could not be loaded The server refused the request: timeZone must be an IANA time zone.',
    );
    await expect(element).to.be.accessible();
    refusal = {};
    await element.reload();
    expect(read(part(element, 'state'))).to.equal(
      'This could not be loaded The server refused the request: bad_request.',
    );
  });

  it('error: leaves it to the API to say what is wrong with a time zone that there is not', async () => {
    const message = 'must be an IANA time zone';
    let asked = '';
    const element = await withAnswer((request) => {
      asked = new URL(request.url).searchParams.get('timeZone') ?? '';
      const errors = [{ pointer: '/query/timeZone', message }];
      return json({ type: 'x', code: 'bad_request', title: 'No.', status: 400, errors }, 400);
    });
    Object.assign(element, { timeZone: 'Mars/Base', from: '2026-02-01', to: '2026-02-28' });
    await settled(element, 'error');
    await until(() => asked, 'the API is asked');
    await settled(element, 'error');
    expect(asked).to.equal('Mars/Base');
    expect(read(part(element, 'state'))).to.equal(
      `This could not be loaded The server refused the request: timeZone ${message}.`,
    );
  });

  it('forbidden: and what was shown before does not stay', async () => {
    let allowed = true;
    const element = await withAnswer(() => (allowed ? json(funnel()) : problem(403, 'forbidden')));
    await settled(element);
    allowed = false;
    await element.reload();
    expect(state(element, 'forbidden')).to.equal(true);
    expect(marks(element).filter(({ text }) => text.includes('1,248'))).to.deep.equal([]);
    expect(read(part(element, 'state'))).to.contain('You have no access to this');
    await expect(element).to.be.accessible();
  });

  it('not found: says so plainly, offers nothing of no use, and keeps nothing', async () => {
    let there = true;
    const element = await withAnswer(() => (there ? json(funnel()) : problem(404, 'not_found')));
    await settled(element);
    there = false;
    await element.reload();
    expect(state(element, 'error')).to.equal(true);
    expect(marks(element).filter(({ text }) => text.includes('1,248'))).to.deep.equal([]);
    expect(read(part(element, 'state'))).to.equal(
      'There is nothing here It no longer exists, or you have no access to it. Reference req_7',
    );
    expect(read(shadow(element).querySelector('[role="status"]'))).to.equal(
      'There is nothing here',
    );
    await expect(element).to.be.accessible();
    there = true;
    await element.reload();
    expect(mark(element, 'Invited').text).to.contain('1,248');
  });

  it('a 404 of a proxy is no word of the API: the figures stay, and can be asked for again', async () => {
    let there = true;
    const lost = () => new Response('<h1>404 Not Found</h1>', { status: 404 });
    const element = await withAnswer(() => (there ? json(funnel()) : lost()));
    await settled(element);
    there = false;
    await element.reload();
    expect(state(element, 'stale')).to.equal(true);
    expect(mark(element, 'Invited').text).to.contain('1,248');
    const fresh = await withAnswer(lost);
    await until(() => state(fresh, 'error'));
    expect(read(part(fresh, 'state')))
      .to.contain('Try again')
      .and.not.contain('no longer exists');
  });

  it('stale: the old figures stay, with a badge, while and after a refresh that fails', async () => {
    const { answer, requests, give } = held();
    let broken = false;
    const element = await withAnswer((request) =>
      broken ? problem(500, 'internal') : answer(request),
    );
    await until(() => requests.length === 1);
    give(0, funnel());
    await settled(element);
    const refreshed = element.reload();
    await until(() => requests.length === 2);
    await element.updateComplete;
    expect(state(element, 'stale')).to.equal(true);
    expect(read(part(element, 'toolbar'))).to.contain('Refreshing…');
    expect(mark(element, 'Invited').text).to.contain('1,248');
    give(1, funnel({ invited: 1300 }));
    await refreshed;
    expect(state(element, 'ready')).to.equal(true);
    expect(mark(element, 'Invited').text).to.contain('1,300');
    broken = true;
    await element.reload();
    expect(state(element, 'stale')).to.equal(true);
    expect(read(part(element, 'toolbar'))).to.match(/Not refreshed since \d/);
    expect(mark(element, 'Invited').text).to.contain('1,300');
    await expect(element).to.be.accessible();
  });

  it('offline: says so, and loads by itself once the connection is back', async () => {
    setOnline(false);
    const element = await withAnswer(() =>
      navigator.onLine ? json(funnel()) : new Promise(() => {}),
    );
    await element.updateComplete;
    expect(state(element, 'offline')).to.equal(true);
    expect(read(part(element, 'state'))).to.contain('You are offline');
    await expect(element).to.be.accessible();
    setOnline(true);
    await settled(element);
    expect(state(element, 'ready')).to.equal(true);
  });

  it('offline with figures: they stay, marked', async () => {
    const element = await withAnswer(() => json(funnel()));
    await settled(element);
    setOnline(false);
    void element.reload();
    await element.updateComplete;
    expect(state(element, 'offline')).to.equal(true);
    expect(read(part(element, 'toolbar'))).to.match(/Offline, as of \d/);
    expect(mark(element, 'Invited').text).to.contain('1,248');
  });

  it('partial: what an answer lacks is left out and said, the rest shows', async () => {
    const element = await withData(withoutSteps());
    expect(state(element, 'partial')).to.equal(true);
    expect(read(part(element, 'toolbar'))).to.contain('Incomplete');
    expect(read(shadow(element).querySelector('.header [role="status"]'))).to.equal('Incomplete');
    expect(mark(element, 'Invited').text).to.contain('1,248');
    await expect(element).to.be.accessible();
  });

  it('partial: draws and counts the rest where a count, or a part of the drop-off, is missing', async () => {
    const { metrics, dropOff } = funnel();
    const lacking = {
      metrics: { ...metrics, invited: undefined },
      dropOff: { ...dropOff, knockedOut: null },
    };
    const element = await withData({ ...funnel(), ...lacking } as unknown as Funnel);
    expect(state(element, 'partial')).to.equal(true);
    expect(mark(element, 'Started').text).to.contain('696');
    expect(read(part(element, 'drop-off'))).to.contain('225 of 696');
    element.view = 'table';
    await element.updateComplete;
    // Not 0, which says that there was nobody.
    expect(read(part(element, 'tables')))
      .to.contain('Knocked out — — ')
      .and.to.contain('Dismissed by the team 21 9.3%');
  });

  it('says that there is no connection when what was empty is asked for again without one', async () => {
    const empty = funnel({ invited: 0, started: 0, completed: 0, dropOff: [0, 0, 0, 0] });
    let online = true;
    const element = await withAnswer(() =>
      online ? json(empty) : Promise.reject(new TypeError('Failed to fetch')),
    );
    await settled(element, 'empty');
    setOnline((online = false));
    await element.updateComplete;
    expect(element.status).to.equal('empty');
    await element.reload();
    await settled(element, 'offline');
    expect(part(element, 'state')).not.to.equal(null);
    expect(shadow(element).querySelector('.figures')?.hasAttribute('inert')).to.equal(true);
  });

  it('keeps its size when figures of many steps go and come again', async () => {
    const many = Array.from({ length: 7 }, (_, at) => step(`Step ${at}`, 'form', [50, 3, 2]));
    const entries = many.map(({ stepId, name }) => stage(stepId, name, 'form', [50, 3, 2]));
    let broken = false;
    const session = sessionAnswering(
      beside(
        () => (broken ? problem(403, 'forbidden') : json(funnel({}, { steps: many }))),
        entries,
      ),
    );
    for (const width of [320, 700, 1200]) {
      await setViewport({ width, height: 800 });
      const element = await fixture<SkFunnel>(html`<sk-funnel .session=${session}></sk-funnel>`);
      await settled(element);
      const { height } = element.getBoundingClientRect();
      broken = true;
      await element.reload();
      await settled(element, 'forbidden');
      expect(element.getBoundingClientRect().height, `at ${width}`).to.be.closeTo(height, 1);
      expect(read(shadow(element).querySelector('section'))).not.to.contain('Step 3');
      broken = false;
      element.interviewerId = 'other';
      await element.updateComplete;
      expect(element.status).to.equal('loading');
      expect(element.getBoundingClientRect().height, `at ${width}`).to.be.closeTo(height, 1);
      await settled(element);
      element.remove();
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('keeps its size from loading to ready, empty and error', async () => {
    for (const width of [320, 700, 1200]) {
      await setViewport({ width, height: 800 });
      const height = (element: SkFunnel) => Math.round(element.getBoundingClientRect().height);
      const { answer, requests, give } = held();
      const element = await withAnswer(answer);
      const before = height(element);
      await until(() => requests.length === 1);
      give(0, funnel());
      await settled(element);
      const table = await fixture<SkFunnel>(
        html`<sk-funnel view="table" .session=${sessionOf(answer)}></sk-funnel>`,
      );
      const tableBefore = height(table);
      await until(() => requests.length === 2);
      give(1, funnel());
      await settled(table);
      // Where names of steps do not wrap: how long they are is known only with the answer.
      if (width > 320) expect(height(table), `table at ${width}`).to.equal(tableBefore);
      const failed = await withAnswer(() => problem(500, 'internal'));
      await settled(failed, 'error');
      expect(height(failed), `error at ${width}`).to.equal(before);
      expect(height(element), `ready at ${width}`).to.equal(before);
    }
    await setViewport({ width: 800, height: 600 });
  });
});

describe('sk-funnel: requests', () => {
  const queries = async (attributes: Record<string, string>) => {
    const asked: URL[] = [];
    const element = document.createElement('sk-funnel');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.session = sessionOf((request) => {
      asked.push(new URL(request.url));
      return json(funnel());
    });
    document.body.append(element);
    await settled(element);
    element.remove();
    return Object.fromEntries(asked[0]?.searchParams ?? []);
  };
  const length = ({ from = '', to = '' }) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

  it('asks for windows that end now and are 1, 7, 30 and 365 days long (#72)', async () => {
    expect(length(await queries({ range: 'last-day' }))).to.equal(1);
    expect(length(await queries({ range: 'last-week' }))).to.equal(7);
    expect(length(await queries({}))).to.equal(30);
    const year = await queries({ range: 'last-year' });
    expect(length(year)).to.equal(365);
    expect(Date.now() - Date.parse(year['to'] ?? '')).to.be.within(0, 5000);
    expect(await queries({ range: 'all-time' })).not.to.have.any.keys('from', 'to');
  });

  it('takes whole days of the zone, the last one included, across a change of the clocks (#72)', async () => {
    const zone = { 'time-zone': 'America/Vancouver' };
    expect(await queries({ from: '2026-03-08', to: '2026-03-08', ...zone })).to.include({
      from: '2026-03-08T08:00:00.000Z',
      to: '2026-03-09T07:00:00.000Z',
      timeZone: 'America/Vancouver',
    });
    // The day begins at one o'clock there.
    const late = { 'time-zone': 'America/Santiago' };
    expect(await queries({ from: '2026-09-06', to: '2026-09-06', ...late })).to.include({
      from: '2026-09-06T04:00:00.000Z',
      to: '2026-09-07T03:00:00.000Z',
    });
    expect(await queries({ from: '2026-09-05', to: '2026-09-05', ...late })).to.include({
      from: '2026-09-05T04:00:00.000Z',
      to: '2026-09-06T04:00:00.000Z',
    });
    const instants = { from: '2026-02-01T08:00:00Z', to: '2026-03-01T08:00:00Z' };
    expect(await queries(instants)).to.include(instants);
  });

  it('takes days without a zone as days of the workspace', async () => {
    const asked: URL[] = [];
    const workspace = { timeZone: 'Asia/Kathmandu' };
    const session = sessionOf((request) => {
      const url = new URL(request.url);
      if (url.pathname === '/v1/session') return json({ workspace, permissions: [] });
      asked.push(url);
      return json(funnel());
    });
    const element = await fixture<SkFunnel>(
      html`<sk-funnel from="2026-02-01" to="2026-02-28" .session=${session}></sk-funnel>`,
    );
    await settled(element);
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).to.include({
      from: '2026-01-31T18:15:00.000Z',
      to: '2026-02-28T18:15:00.000Z',
    });
  });

  it('passes interviewers, baseline, counting unit and test data on', async () => {
    const query = await queries({
      'interviewer-id': 'intv_1',
      baseline: 'same-period-last-year',
      distinct: 'person',
      'include-test': '',
    });
    expect(query).to.include({
      interviewerId: 'intv_1',
      baseline: 'same_period_last_year',
      distinct: 'person',
      includeTest: 'true',
    });
  });

  it('asks for the default when an attribute is taken off', async () => {
    const asked: URLSearchParams[] = [];
    const session = sessionOf((request) => {
      asked.push(new URL(request.url).searchParams);
      return json(funnel());
    });
    const element = await fixture<SkFunnel>(
      html`<sk-funnel
        .session=${session}
        interviewer-id="intv_1"
        baseline="none"
        time-zone="UTC"
      ></sk-funnel>`,
    );
    await settled(element);
    for (const name of ['interviewer-id', 'baseline']) element.removeAttribute(name);
    await until(() => asked.length === 2);
    await settled(element);
    expect(asked[1]?.has('interviewerId')).to.equal(false);
    expect(asked[1]?.has('baseline')).to.equal(false);
    // As templates write what they have none of.
    const empty = await queries({ baseline: '', distinct: '', stage: '', 'interviewer-id': '' });
    expect(empty).not.to.have.any.keys('baseline', 'distinct', 'stage', 'interviewerId');
  });

  it('makes no request with data of the host', async () => {
    let asked = 0;
    const session = sessionOf(() => {
      asked++;
      return json(funnel());
    });
    const element = await fixture<SkFunnel>(
      html`<sk-funnel .session=${session} .data=${funnel()}></sk-funnel>`,
    );
    await element.reload();
    element.range = 'last-year';
    await element.updateComplete;
    expect(asked).to.equal(0);
    expect(element.status).to.equal('ready');
    element.data = undefined;
    await settled(element);
    expect(asked).to.equal(1);
  });

  it('waits for data of the host where a framework writes null until they are there', async () => {
    const element = await withData(null as unknown as Funnel);
    expect(element.status).to.equal('loading');
    element.data = funnel();
    await settled(element);
    element.data = null as unknown as Funnel;
    await settled(element, 'loading');
  });

  it('cancels what it no longer needs, and an answer that is late changes nothing', async () => {
    const { answer, requests, give } = held();
    const element = await withAnswer(answer);
    await until(() => requests.length === 1);
    element.range = 'last-week';
    await until(() => requests.length === 2);
    expect(requests[0]?.signal.aborted).to.equal(true);
    give(1, funnel({ invited: 900 }));
    await settled(element);
    give(0, funnel({ invited: 1111 }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(mark(element, 'Invited').text).to.contain('900');
  });

  it('never shows one interviewer’s figures under another', async () => {
    const { answer, requests, give } = held();
    const element = await withAnswer(answer);
    await until(() => requests.length === 1);
    give(0, funnel());
    await settled(element);
    element.range = 'last-year';
    await element.updateComplete;
    expect(element.status).to.equal('stale');
    element.interviewerId = 'intv_2';
    await element.updateComplete;
    expect(element.status).to.equal('loading');
  });

  it('asks past the browser’s cache on Refresh, and only then (#13)', async () => {
    const caches: RequestCache[] = [];
    const element = await withAnswer((request) => {
      caches.push(request.cache);
      return json(funnel());
    });
    await settled(element);
    shadow(element).querySelector<HTMLButtonElement>('[title="Refresh"]')?.click();
    await oneEvent(element, 'sk-load');
    expect(caches).to.deep.equal(['default', 'reload']);
    expect(read(part(element, 'toolbar'))).to.match(/Updated \d/);
  });

  it('tells when figures came in by the clock of their zone, to the eye and to the ear (#1)', async () => {
    for (const timeZone of ['Asia/Kathmandu', 'Pacific/Marquesas']) {
      const element = await withAnswer(() => json(funnel({}, { timeZone })));
      const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone });
      const before = clock.format();
      await settled(element);
      const times = [before, clock.format()].map((time) => `Updated ${time}`);
      expect(read(part(element, 'freshness'))).to.be.oneOf(times);
      expect(read(shadow(element).querySelector('[role="status"]'))).to.be.oneOf(times);
    }
  });

  it('stops when it leaves the page and goes on when it is put back', async () => {
    const { answer, requests, give } = held();
    const element = await withAnswer(answer);
    await until(() => requests.length === 1);
    const parent = element.parentElement;
    element.remove();
    expect(requests[0]?.signal.aborted).to.equal(true);
    parent?.append(element);
    await until(() => requests.length === 2);
    give(1, funnel());
    await settled(element);
    expect(element.status).to.equal('ready');
  });
});

describe('sk-funnel: export', () => {
  it('gives CSV with window, filters and the figures of the screen (#14)', async () => {
    const element = await withData(funnel());
    const file = await element.exportData('csv');
    expect(file.type).to.equal('text/csv;charset=utf-8');
    const lines = (await file.text()).split('\r\n');
    expect(lines).to.include('window,2026-02-01T08:00:00.000Z,2026-03-01T08:00:00.000Z');
    expect(lines).to.include('timeZone,America/Vancouver');
    expect(lines).to.include.members(['labels,all', 'stage,all']);
    expect(lines).to.include('interviewerIds,intv_123');
    expect(lines.find((line) => line.startsWith('funnel.invited,1248,1248,'))).to.be.a('string');
    expect(lines.find((line) => line.startsWith('rate.response,0.557'))).to.contain('696,1248');
    expect(lines).to.include(
      'right-to-work,conversational_sms,Right to work,588,441,69,78,0.75,false',
    );
  });

  it('says in CSV which steps are counted over few, and whether the figures are still maturing', async () => {
    const maturity = { maturing: true, youngShare: 0.35, medianSecondsToComplete: 86_400 };
    const element = await withData(
      funnel({}, { maturity, steps: [step('Short list', 'form', [5, 3, 2])] }),
    );
    const lines = (await (await element.exportData('csv')).text()).split('\r\n');
    expect(lines).to.include(
      'stepId,type,name,entered,completed,inProgress,knockedOut,rate,lowSample',
    );
    expect(lines).to.include('short-list,form,Short list,10,5,3,2,0.5,true');
    expect(lines).to.include.members([
      'maturing,true',
      'youngShare,0.35',
      'medianSecondsToComplete,86400',
    ]);
  });

  it('writes nothing that a spreadsheet would run', async () => {
    const data = funnel();
    data.steps = data.steps.map((step) => ({ ...step, name: '=HYPERLINK("http://evil","x")' }));
    const element = await withData(data);
    const text = await (await element.exportData('csv')).text();
    expect(text).to.contain(`"'=HYPERLINK(""http://evil"",""x"")"`);
    expect(text).not.to.match(/(^|,|")=/m);
  });

  it('gives JSON that is the answer of the API', async () => {
    const data = funnel();
    const element = await withData(data);
    const file = await element.exportData('json');
    expect(JSON.parse(await file.text())).to.deep.equal(data);
  });

  it('refuses before there is anything to export', async () => {
    const element = await withAnswer(never);
    let refused: unknown;
    await element.exportData().catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(DOMException);
  });
});
