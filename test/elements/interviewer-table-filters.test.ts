import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkFilterChangeEvent } from '../../src/elements/events.ts';
import type { SkInterviewerTable } from '../../src/elements/interviewer-table/interviewer-table.ts';
import type { TableFilter } from '../../src/elements/interviewer-table/filters.ts';
import { loadLanguage } from '../../src/localization/localize.ts';
import { at, interviewer, interviewers, page } from './fixtures/interviewers.ts';
import type { Interviewer } from './fixtures/interviewers.ts';
import { held, json, problem } from './fixtures/session.ts';
import {
  apiOf,
  find,
  inState,
  part,
  read,
  root,
  rows,
  stopClock,
  tableFrom,
  tableOf,
  titles,
} from './fixtures/table.ts';
import { until } from './fixtures/until.ts';
import { hint } from './fixtures/hint.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const statuses = (element: SkInterviewerTable) =>
  [...root(element).querySelectorAll('[part~="status-option"]')].map(read);

function chooseStatus(element: SkInterviewerTable, status: string): void {
  find<HTMLInputElement>(element, `input[value="${status}"]`).click();
}

function type(element: SkInterviewerTable, text: string): void {
  const field = part<HTMLInputElement>(element, 'search');
  for (let end = 1; end <= text.length; end++) {
    field.value = text.slice(0, end);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

async function openLabels(element: SkInterviewerTable): Promise<void> {
  find(element, '[popovertarget="labels"]').click();
  await until(() => root(element).querySelector('#labels fieldset'));
}

const control = (element: SkInterviewerTable, label: string) => {
  const found = [...root(element).querySelectorAll('#labels fieldset')].find(
    (fieldset) => read(fieldset.querySelector('legend')) === label,
  );
  if (!found) throw new Error(`No control for ${label}.`);
  return found;
};

function set(field: Element | null, value: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) {
    throw new Error('This is no field.');
  }
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const filterOf = (event: Event) => (event as SkFilterChangeEvent<TableFilter>).filter;

describe('sk-interviewer-table: filters of rows from the host', () => {
  stopClock();

  const named = (title: string, more: Parameters<typeof interviewer>[0] = {}) =>
    interviewer({ id: title, slug: 'role', title, ...more });

  it('shows the counts per status under the other filters, equal to the lists (#27)', async () => {
    const data = interviewers(60);
    const element = await tableOf(data);
    for (const search of ['', 'kund', 'e']) {
      element.search = search;
      await element.updateComplete;
      const counts = statuses(element).map((text) => Number(text.match(/\d+$/)?.[0]));
      const lengths: number[] = [];
      for (const status of ['all', 'active', 'expired', 'archived', 'draft'] as const) {
        element.status = status;
        await element.updateComplete;
        lengths.push(rows(element).length);
        expect(statuses(element).map((text) => Number(text.match(/\d+$/)?.[0]))).to.deep.equal(
          counts,
        );
      }
      expect(lengths, search).to.deep.equal(counts);
      element.status = 'all';
    }
  });

  it('finds parts of title and slug, whatever their case and accents (#28)', async () => {
    const data = [
      named('Représentante du service'),
      named('İşçi'),
      named('Line cook', { slug: '12-kitchen-QUÉBEC' }),
      named('倉庫オペレーター'),
    ];
    const element = await tableOf(data);
    for (const [search, found] of [
      ['representante', ['Représentante du service']],
      ['DU SERV', ['Représentante du service']],
      ['isci', ['İşçi']],
      ['quebec', ['Line cook']],
      ['オペ', ['倉庫オペレーター']],
      [' cook ', ['Line cook']],
      ['line  COOK', ['Line cook']],
      ['role\ncook', []],
    ] as const) {
      element.search = search;
      await element.updateComplete;
      expect(titles(element), search).to.deep.equal(found);
    }
  });

  it('sorts four ways, with ties in the order of ids (#29)', async () => {
    const row = (id: string, created: number, candidates: number) =>
      interviewer({ id, title: id, createdAt: at(created), stats: { candidates } });
    const data = [row('d', -2, 5), row('b', -1, 9), row('c', -2, 9), row('a', -2, 5)];
    const element = await tableOf(data);
    for (const [sort, order] of [
      ['most_recent', ['b', 'a', 'c', 'd']],
      ['oldest', ['a', 'c', 'd', 'b']],
      ['most_candidates', ['b', 'c', 'a', 'd']],
      ['least_candidates', ['a', 'd', 'b', 'c']],
    ] as const) {
      element.sort = sort;
      await element.updateComplete;
      expect(titles(element), sort).to.deep.equal(order);
    }
  });

  it('sorts from the headings too, and says which way (#29)', async () => {
    const element = await tableOf(interviewers(5));
    const sorted = () =>
      [...root(element).querySelectorAll('th[aria-sort]')].map(
        (heading) => `${read(heading)} ${heading.getAttribute('aria-sort')}`,
      );
    expect(sorted()).to.deep.equal(['Created descending']);
    const heading = find(element, '[part~="header-stats"] button');
    heading.click();
    await element.updateComplete;
    expect(sorted()).to.deep.equal(['Stats descending']);
    expect(part<HTMLSelectElement>(element, 'sort').value).to.equal('most_candidates');
    heading.click();
    await element.updateComplete;
    expect(element.sort).to.equal('least_candidates');
  });

  it('filters by labels: OR within one, AND across, each type in its way (#30)', async () => {
    const labelled = (id: string, client: string, seats: number, region: string, remote: boolean) =>
      named(id, {
        labels: [
          { key: 'client', name: 'Client', type: 'picklist', value: client },
          { key: 'seats', name: 'Seats', type: 'number', value: seats },
          { key: 'region', name: 'Region', type: 'text', value: region },
          { key: 'remote', name: 'Remote', type: 'yes_no', value: remote },
        ],
      });
    const data = [
      labelled('a', 'Acme', 3, 'Île-de-France', true),
      labelled('b', 'Globex', 10, 'Vancouver, BC', false),
      labelled('c', 'Initech', 10, 'France', true),
      named('d', { labels: [] }),
    ];
    const element = await tableOf(data, { sort: 'oldest' });
    for (const [filters, found] of [
      [['client:Acme'], 'a'],
      [['client:Acme', 'client:Globex'], 'ab'],
      [['client:Acm'], ''],
      [['seats:10'], 'bc'],
      [['seats:3..9'], 'a'],
      [['seats:4..'], 'bc'],
      [['seats:..3'], 'a'],
      [['seats:many'], ''],
      [['region:ile-de'], 'a'],
      [['region:france'], 'ac'],
      [['remote:false'], 'b'],
      [['remote:true', 'seats:10'], 'c'],
      [['client:Globex', 'remote:true'], ''],
      [['unknown:x'], ''],
    ] as const) {
      element.labelFilters = filters;
      await element.updateComplete;
      expect(titles(element).join(''), filters.join()).to.equal(found);
    }
  });

  it('takes bounds of numbers as people write them, and says of what is none that it is none', async () => {
    await loadLanguage('de');
    const labels = [{ key: 'seats', name: 'Plätze', type: 'number', value: 1.25 }] as const;
    const element = await tableOf([named('a', { labels: [...labels] })], { lang: 'de' });
    await openLabels(element);
    const box = control(element, 'Plätze');
    const [from, to] = [...box.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    for (const [wrong, field] of [
      ['1e0', from],
      ['viele', from],
      ['1.000', to],
      ['1,0000001', to],
      ['1000000001', to],
    ] as const) {
      set(field, wrong);
      expect(read(box.querySelector('[role="alert"]')), wrong).to.match(/^Geben Sie eine Zahl /);
      expect([from, to].map(({ ariaInvalid }) => ariaInvalid === 'true')).to.deep.equal([
        field === from,
        field === to,
      ]);
      await expect(element).to.be.accessible();
      expect(element.labelFilters).to.deep.equal([]);
      set(field, '');
    }
    set(from, ' 1,25 ');
    set(to, '12345.5');
    await element.updateComplete;
    expect(element.labelFilters).to.deep.equal(['seats:1.25..12345.5']);
    expect([from.value, to.value]).to.deep.equal(['1,25', '12345,5']);
    expect(read(box.querySelector('[role="alert"]'))).to.equal('');
    expect(from.ariaInvalid).to.equal('false');
    set(from, '0.000001');
    set(to, '');
    await element.updateComplete;
    expect(element.labelFilters).to.deep.equal(['seats:0.000001..']);
    expect(read(part(element, 'filter-chip'))).to.contain('0,000001 oder mehr');
  });

  it('has every value of a picklist on the same side of its box, whichever way it is written', async () => {
    const values = ['Acme', 'شركة الخليج'];
    const data = values.map((value) =>
      named(value, { labels: [{ key: 'client', name: 'عميل', type: 'picklist', value }] }),
    );
    const element = await tableOf(data);
    await openLabels(element);
    const { left } = find(element, '#labels').getBoundingClientRect();
    const boxes = [...root(element).querySelectorAll('#labels [type="checkbox"]')];
    expect(boxes).to.have.length(2);
    for (const box of boxes) expect(box.getBoundingClientRect().left - left).to.be.lessThan(30);
    const legend = find(element, '#labels legend');
    expect(getComputedStyle(legend).direction).to.equal('ltr');
  });

  it('reads filters from attributes, and takes nonsense for the default', async () => {
    const element = await tableOf(interviewers(3));
    element.setAttribute('label', 'client:Acme; seats:1..2;nonsense');
    element.setAttribute('status', 'expired');
    element.setAttribute('sort', 'oldest');
    element.setAttribute('search', 'cook');
    element.setAttribute('page-size', '2');
    expect(element.filter).to.deep.equal({
      status: 'expired',
      search: 'cook',
      sort: 'oldest',
      labelFilters: ['client:Acme', 'seats:1..2'],
    });
    expect(element.pageSize).to.equal(2);
    for (const [name, value] of [
      ['status', 'nope'],
      ['sort', 'nope'],
      ['page-size', '-1'],
    ] as const) {
      element.setAttribute(name, value);
    }
    expect(element.status).to.equal('all');
    expect(element.sort).to.equal('most_recent');
    expect(element.pageSize).to.equal(undefined);
    for (const name of ['search', 'label', 'status']) element.removeAttribute(name);
    await element.updateComplete;
    expect(rows(element)).to.have.length(3);
  });

  it('takes null and undefined, as frameworks write them, for the default', async () => {
    const properties = [
      ...['status', 'search', 'sort', 'labelFilters', 'columns', 'actions', 'attention'],
      ...['linkBase', 'selectedId', 'preferencesKey', 'timeZone', 'pageSize', 'shownColumns'],
    ];
    for (const none of [null, undefined]) {
      const element = await tableOf(interviewers(4), { search: 'zzz', status: 'draft' });
      const before = await tableOf(interviewers(4));
      Object.assign(element, Object.fromEntries(properties.map((name) => [name, none])));
      await element.updateComplete;
      expect(element.filter).to.deep.equal(before.filter);
      expect(rows(element).map(read)).to.deep.equal(rows(before).map(read));
    }
    const api = apiOf(interviewers(2));
    const nothing = Object.fromEntries(properties.map((name) => [name, null]));
    const element = await tableFrom(api, nothing);
    await inState(element, 'ready');
    expect(String(api.queries.at(-1))).to.equal('sort=most_recent&limit=50');
  });

  it('goes through pages of the size it is given, and says where it is (#15)', async () => {
    const element = await tableOf(interviewers(25), { pageSize: 10, sort: 'oldest' });
    const all = (await tableOf(interviewers(25), { sort: 'oldest' })) && titles;
    const seen: unknown[] = [];
    const ranges: string[] = [];
    for (let page = 0; page < 3; page++) {
      ranges.push(read(part(element, 'range')));
      seen.push(...all(element));
      part(element, 'next').click();
      await element.updateComplete;
    }
    expect(ranges).to.deep.equal(['1–10 of 25', '11–20 of 25', '21–25 of 25']);
    expect(new Set(seen).size).to.equal(25);
    expect(part(element, 'next').getAttribute('aria-disabled')).to.equal('true');
    part(element, 'previous').click();
    await element.updateComplete;
    expect(read(part(element, 'range'))).to.equal('11–20 of 25');
    element.status = 'active';
    await element.updateComplete;
    expect(read(part(element, 'range'))).to.match(/^1–/);
  });

  it('says that nothing matches and takes every filter off again', async () => {
    const element = await tableOf(interviewers(4), { search: 'zzz', status: 'draft' });
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(read(part(element, 'state'))).to.contain('No interviewers match');
    await expect(element).to.be.accessible();
    const changed = oneEvent(element, 'sk-filter-change');
    const clear = find(element, '.no-match button');
    clear.focus();
    clear.click();
    expect(filterOf(await changed)).to.include({ status: 'all', search: '' });
    await element.updateComplete;
    expect(rows(element)).to.have.length(4);
    expect(root(element).activeElement !== null, 'the focus stays').to.equal(true);
  });

  it('tells its host of each change its own controls make, and of no other', async () => {
    const element = await tableOf(interviewers(10));
    const filters: TableFilter[] = [];
    element.addEventListener('sk-filter-change', (event) => filters.push(filterOf(event)));
    element.status = 'active';
    element.search = 'e';
    await element.updateComplete;
    expect(filters).to.have.length(0);
    chooseStatus(element, 'expired');
    await element.updateComplete;
    set(part(element, 'sort'), 'oldest');
    await element.updateComplete;
    await openLabels(element);
    control(element, 'Client').querySelector('input')?.click();
    await element.updateComplete;
    expect(filters).to.deep.equal([
      { status: 'expired', search: 'e', sort: 'most_recent', labelFilters: [] },
      { status: 'expired', search: 'e', sort: 'oldest', labelFilters: [] },
      { status: 'expired', search: 'e', sort: 'oldest', labelFilters: ['client:Acme'] },
    ]);
  });
});

describe('sk-interviewer-table: filters of the API', () => {
  stopClock();

  const last = (api: ReturnType<typeof apiOf>) => {
    const query = api.queries.at(-1);
    if (!query) throw new Error('Nothing was asked.');
    return [...query].map(([name, value]) => `${name}=${value}`);
  };
  const usual = ['sort=most_recent', 'limit=50'];

  it('asks for the first 50, newest first, and for the labels', async () => {
    const api = apiOf(interviewers(3));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    expect(last(api)).to.deep.equal(usual);
    expect(api.requests.map(({ pathname }) => pathname)).to.have.members([
      '/v1/interviewers',
      '/v1/labels',
      '/v1/session',
    ]);
  });

  it('sends status, sort, labels and search as the contract names them (#27 to #30)', async () => {
    const api = apiOf(interviewers(3));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    chooseStatus(element, 'expired');
    await until(() => api.queries.length === 2);
    expect(last(api)).to.deep.equal(['status=expired', ...usual]);
    chooseStatus(element, 'all');
    await until(() => api.queries.length === 3);
    set(part(element, 'sort'), 'least_candidates');
    await until(() => api.queries.length === 4);
    expect(last(api)).to.deep.equal(['sort=least_candidates', 'limit=50']);
    element.sort = 'most_recent';
    await openLabels(element);
    const [acme, globex] = control(element, 'Client').querySelectorAll('input');
    acme?.click();
    await element.updateComplete;
    globex?.click();
    await element.updateComplete;
    const [from, to] = control(element, 'Headcount').querySelectorAll('input');
    set(from ?? null, '5');
    await element.updateComplete;
    set(to ?? null, '20');
    await element.updateComplete;
    set(control(element, 'Region').querySelector('input'), ' Van ');
    await element.updateComplete;
    set(control(element, 'Remote').querySelector('select'), 'false');
    await element.updateComplete;
    const labels = [
      'label=client:Acme',
      'label=client:Globex',
      'label=headcount:5..20',
      'label=region:Van',
      'label=remote:false',
    ];
    await until(() => last(api).length === labels.length + 2);
    expect(last(api)).to.deep.equal([...labels, ...usual]);
    const chips = [...root(element).querySelectorAll('[part~="filter-chip"]')];
    expect(chips.map((chip) => chip.textContent?.trim())).to.deep.equal([
      'Client: Acme',
      'Client: Globex',
      'Headcount: 5 to 20',
      'Region: Van',
      'Remote: No',
    ]);
    await inState(element, 'ready');
    await expect(element).to.be.accessible();
    (chips[2] as HTMLElement).click();
    await until(() => !last(api).includes('label=headcount:5..20'));
    part(element, 'clear').click();
    await until(() => last(api).length === 2);
    await inState(element, 'ready');
  });

  it('keeps the focus when a filter by label is taken off', async () => {
    const labelFilters = ['client:Acme', 'headcount:5', 'region:Van'];
    const element = await tableFrom(apiOf(interviewers(3)), { labelFilters });
    await inState(element, 'ready');
    const chips = () => [...root(element).querySelectorAll<HTMLElement>('[part~="filter-chip"]')];
    const takeOff = async (button: HTMLElement | undefined) => {
      button?.focus();
      button?.click();
      await element.updateComplete;
      return read(root(element).activeElement);
    };
    await until(() => chips().length === 3, 'they are there');
    expect(await takeOff(chips()[0]), 'the next').to.contain('Headcount');
    expect(await takeOff(chips()[1]), 'the one before').to.contain('Headcount');
    expect(await takeOff(chips()[0]), 'what opens them').to.equal('Labels');
    element.labelFilters = labelFilters;
    await until(() => chips().length === 3, 'they are there again');
    expect(await takeOff(part(element, 'clear')), 'what opens them').to.equal('Labels');
  });

  it('gives the focus back to the buttons of labels and columns when what they open closes', async () => {
    const element = await tableOf(interviewers(3));
    for (const name of ['labels', 'columns']) {
      const button = find(element, `[popovertarget="${name}"]`);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => root(element).querySelector(`#${name} input`));
      find(element, `#${name} input`).focus();
      await sendKeys({ press: 'Escape' });
      await until(() => !find(element, `#${name}`).matches(':popover-open'));
      expect(root(element).activeElement, name).to.equal(button);
    }
  });

  it('offers no label filter where no labels are defined (#30)', async () => {
    const api = apiOf(interviewers(3));
    api.labels = () => json({ data: [], page: { nextCursor: null } });
    const element = await tableFrom(api);
    await inState(element, 'ready');
    expect(root(element).querySelector('[popovertarget="labels"]')).to.equal(null);
  });

  it('searches once the typing pauses, at once on Enter (#28)', async () => {
    const api = apiOf(interviewers(3));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    type(element, 'cook');
    await pause(120);
    expect(api.queries, 'not while typing').to.have.length(1);
    await until(() => api.queries.length === 2);
    expect(last(api)).to.deep.equal(['search=cook', ...usual]);
    type(element, 'cooks');
    part(element, 'search').dispatchEvent(new Event('change'));
    await element.updateComplete;
    await pause(0);
    expect(api.queries, 'on Enter').to.have.length(3);
    expect(last(api)).to.deep.equal(['search=cooks', ...usual]);
    await pause(300);
    expect(api.queries, 'and not again').to.have.length(3);
  });

  it('keeps what was typed when another filter is chosen right after', async () => {
    const api = apiOf(interviewers(3));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    type(element, 'cook');
    chooseStatus(element, 'active');
    await until(() => api.queries.length === 2);
    expect(last(api)).to.deep.equal(['status=active', 'search=cook', ...usual]);
  });

  it('shows the answer to the last question, whatever order answers come in', async () => {
    const api = apiOf([]);
    const waiting = held();
    api.interviewers = (_query, request) => waiting.answer(request);
    const element = await tableFrom(api);
    await until(() => waiting.requests.length === 1);
    element.search = 'b';
    await until(() => waiting.requests.length === 2);
    waiting.give(1, page([interviewer({ title: 'second' })]));
    await inState(element, 'ready');
    waiting.give(0, page([interviewer({ title: 'first' })]));
    await pause(20);
    expect(titles(element)).to.deep.equal(['second']);
    expect(waiting.requests[0]?.signal.aborted).to.equal(true);
  });

  it('shows the counts of the answer (#27)', async () => {
    const api = apiOf([]);
    api.interviewers = () =>
      json({
        ...page(interviewers(2)),
        counts: { all: 1312, active: 1000, expired: 200, archived: 100, draft: 12 },
      });
    const element = await tableFrom(api);
    await inState(element, 'ready');
    expect(statuses(element)).to.deep.equal([
      'All 1,312',
      'Active 1,000',
      'Expired 200',
      'Archived 100',
      'Draft 12',
    ]);
  });

  const pages = () => {
    const all = interviewers(120);
    const api = apiOf([]);
    api.interviewers = (query) => {
      const limit = Number(query.get('limit'));
      const start = Number(query.get('cursor') ?? 0);
      const end = start + limit;
      const nextCursor = end < all.length ? String(end) : null;
      return json(page(all.slice(start, end) as Interviewer[], { nextCursor, total: 120 }));
    };
    return api;
  };

  it('pages along the cursors of the API and back (#15)', async () => {
    const api = pages();
    const element = await tableFrom(api);
    await inState(element, 'ready');
    const range = () => read(part(element, 'range'));
    expect(range()).to.equal('1–50 of 120');
    expect(part(element, 'previous').getAttribute('aria-disabled')).to.equal('true');
    const first = titles(element);
    part(element, 'next').click();
    part(element, 'next').click();
    await until(() => range() === '51–100 of 120');
    expect(api.queries.map((query) => query.get('cursor'))).to.deep.equal([null, '50']);
    part(element, 'next').click();
    await until(() => range() === '101–120 of 120');
    expect(rows(element)).to.have.length(20);
    expect(part(element, 'next').getAttribute('aria-disabled')).to.equal('true');
    part(element, 'previous').click();
    await until(() => range() === '51–100 of 120');
    part(element, 'previous').click();
    await until(() => range() === '1–50 of 120');
    expect(titles(element)).to.deep.equal(first);
    expect(api.queries.map((query) => query.get('cursor'))).to.deep.equal([
      null,
      '50',
      '100',
      '50',
      null,
    ]);
  });

  it('begins at the first page when the filter or the size of a page changes', async () => {
    const api = pages();
    const element = await tableFrom(api);
    await inState(element, 'ready');
    part(element, 'next').click();
    await until(() => read(part(element, 'range')) === '51–100 of 120');
    chooseStatus(element, 'active');
    await until(() => api.queries.length === 3);
    expect(last(api)).to.deep.equal(['status=active', ...usual]);
    element.pageSize = 1000;
    await until(() => api.queries.length === 4);
    expect(last(api)).to.contain('limit=200');
  });

  it('takes sizes that no page has for the nearest whole one, or for none', async () => {
    const sizes = [
      [2.5, 2, '2'],
      [1000, 200, '200'],
      [0, undefined, '50'],
      [-3, undefined, '50'],
      [NaN, undefined, '50'],
    ] as const;
    for (const [pageSize, taken, limit] of sizes) {
      const api = pages();
      const element = await tableFrom(api, { pageSize });
      await inState(element, 'ready');
      expect(api.queries[0]?.get('limit'), String(pageSize)).to.equal(limit);
      expect(element.pageSize).to.equal(taken);
      const own = await tableOf(interviewers(5), { pageSize });
      expect(rows(own), String(pageSize)).to.have.length(Math.min(5, taken ?? 5));
    }
  });

  it('begins at the first page when the API knows the cursor no more', async () => {
    const api = pages();
    const element = await tableFrom(api);
    await inState(element, 'ready');
    const answer = api.interviewers;
    api.interviewers = (query, request) =>
      query.has('cursor') ? problem(400, 'bad_request') : answer(query, request);
    part(element, 'next').click();
    await until(() => api.queries.length === 3);
    await inState(element, 'ready');
    expect(read(part(element, 'range'))).to.equal('1–50 of 120');
  });

  it('stays on the page there is when another one fails, however often, and goes on later', async () => {
    const api = pages();
    const element = await tableFrom(api);
    await inState(element, 'ready');
    const answer = api.interviewers;
    const never = () => problem(404, 'not_found');
    const forgotten = (query: URLSearchParams) =>
      query.has('cursor') ? problem(400, 'bad_request') : never();
    for (const fail of [never, forgotten, never, forgotten]) {
      api.interviewers = fail;
      const failed = oneEvent(element, 'sk-error');
      part(element, 'next').click();
      await failed;
      expect(read(part(element, 'range'))).to.equal('1–50 of 120');
      expect(rows(element)).to.have.length(50);
      expect(element.matches(':state(stale)')).to.equal(true);
    }
    const asked = api.queries.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(api.queries.length, 'it is not asked for by itself').to.equal(asked);
    api.interviewers = answer;
    part(element, 'next').click();
    await until(() => read(part(element, 'range')) === '51–100 of 120', 'the second page');
    api.interviewers = forgotten;
    const failed = oneEvent(element, 'sk-error');
    void element.reload();
    await failed;
    expect(read(part(element, 'range'))).to.equal('51–100 of 120');
    expect(element.matches(':state(stale)')).to.equal(true);
  });

  it('says that another list failed, and shows none of the former', async () => {
    const api = pages();
    const element = await tableFrom(api);
    await inState(element, 'ready');
    api.interviewers = () => problem(404, 'not_found');
    element.sort = 'oldest';
    await inState(element, 'error');
    await element.updateComplete;
    expect(rows(element)).to.have.length(0);
  });

  it('goes a page back when the rows of the last one are gone', async () => {
    const all = interviewers(51);
    const api = pages();
    api.interviewers = (query) => {
      const start = Number(query.get('cursor') ?? 0);
      const nextCursor = start + 50 < all.length ? '50' : null;
      return json(page(all.slice(start, start + 50), { nextCursor, total: all.length }));
    };
    const element = await tableFrom(api);
    await inState(element, 'ready');
    part(element, 'next').click();
    await until(() => read(part(element, 'range')) === '51–51 of 51');
    all.pop();
    await element.reload();
    await until(() => read(part(element, 'range')) === '50 interviewers');
    expect(rows(element)).to.have.length(50);
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('asks again past the cache on Refresh, and says when it did (#13)', async () => {
    const api = apiOf(interviewers(2));
    const caches: RequestCache[] = [];
    const answer = api.interviewers;
    api.interviewers = (query, request) => {
      caches.push(request.cache);
      return answer(query, request);
    };
    const element = await tableFrom(api, { timeZone: 'UTC' });
    await inState(element, 'ready');
    expect(read(part(element, 'freshness'))).to.match(/^Updated \d+:\d\d [AP]M$/);
    const loaded = oneEvent(element, 'sk-load');
    api.interviewers = (query, request) => {
      caches.push(request.cache);
      return json(page([interviewer({ title: 'Fresh' })]));
    };
    part(element, 'refresh').click();
    await loaded;
    expect(titles(element)).to.deep.equal(['Fresh']);
    expect(caches).to.deep.equal(['default', 'reload']);
  });

  it('shows times in the zone of the workspace where no other is named (#1)', async () => {
    const api = apiOf([interviewer({ createdAt: '2026-02-27T07:30:00.000Z' })]);
    const element = await tableFrom(api);
    await inState(element, 'ready');
    const time = find(element, '[part~="cell-created"] time');
    expect(await hint(time)).to.equal('February 26, 2026 at 11:30 PM PST');
  });
});
