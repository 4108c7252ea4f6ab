import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkChangeEvent } from '../../../src/elements/change-events.ts';
import type { LabelManagerChange } from '../../../src/elements/label-manager/label-change.ts';
import {
  all,
  apiOf,
  button,
  everything,
  find,
  fourTypes,
  inState,
  label,
  lacking,
  listOf,
  managerFrom,
  managerOf,
  part,
  read,
  root,
  sent,
  sessionOver,
  showView,
  submit,
  target,
  targets,
  there,
  type,
  partsAreThere,
} from '../fixtures/labels.ts';
import type { Target } from '../fixtures/labels.ts';
import { json, problem } from '../fixtures/session.ts';
import { until } from '../fixtures/until.ts';

const boxes = (element: Parameters<typeof all>[0]) =>
  all(element, '[part="target"] input') as HTMLInputElement[];

/** An API that answers writes of labels as the real one does, with what it was sent. */
function writable() {
  const api = apiOf(fourTypes());
  const { other } = api;
  const set = new Map<string, Target>();
  api.other = async (request) => {
    if (request.url.includes('/v1/interviewers?'))
      return listOf(targets().map((one) => set.get(one.id) ?? one));
    if (request.method === 'GET') return other(request);
    const { resourceIds } = (await request.clone().json()) as { resourceIds: string[] };
    for (const id of resourceIds) set.set(id, target(id, { client: 'Globex' }));
    const items = resourceIds.map((resourceId, at) => ({
      resourceId,
      changedKeys: at === 0 ? ['client'] : [],
      labels: target(resourceId, { client: 'Globex' }).labels,
    }));
    return json({ changed: 1, unchanged: items.length - 1, items });
  };
  return api;
}

async function applying(api = writable()) {
  const element = await managerFrom(api, { view: 'apply' });
  await inState(element, 'ready');
  await there(element, '[part="target"]');
  return element;
}

before(partsAreThere);

describe('sk-label-manager: applying labels', () => {
  it('sets a label on those chosen, in one request, and reports what it did to each (#144, #38)', async () => {
    const api = writable();
    const element = await applying(api);
    boxes(element)[0]?.click();
    boxes(element)[2]?.click();
    await element.updateComplete;
    expect(read(find(element, '.picker .summary'))).to.contain('2 chosen');
    await type(element, '#label', 'client');
    await type(element, '#value', 'Globex');
    await submit(element, '.apply-form');
    await there(element, '[part="report"]');
    expect(await sent(api, 'POST', '/v1/label-assignments')).to.deep.equal([
      { resourceIds: ['a', 'c'], labels: { client: 'Globex' } },
    ]);
    const request = api.requests.find(({ method }) => method === 'POST');
    expect(request?.headers.get('idempotency-key')).to.match(/^[0-9a-f]{32}$/);
    expect(read(part(element, 'report'))).to.equal(
      'Changed on 1 interviewer. 1 had it so already. What changed on each Role a: changed Role c: as before',
    );
    expect(read(part(element, 'carried'))).to.equal('Client: Globex 2 of 2');
    expect(all(element, '[part="target"]').map(read)[0]).to.equal('Role a Client: Globex');
    expect(find(element, '.base > [role="status"]').textContent).to.equal(
      'Changed on 1 interviewer.',
    );
    await expect(element).to.be.accessible();
  });

  it('asks for a value as its type has it, and says what would be right (#141, #144)', async () => {
    const api = writable();
    const element = await applying(api);
    await submit(element, '.apply-form');
    expect(read(find(element, '#label-problem'))).to.equal('Choose a label.');
    const numberRule =
      'Enter a number up to a billion, with up to 6 decimals and no separators between thousands.';
    const rules: [string, string, string][] = [
      ['client', '', 'Choose a value'],
      ['team', '   ', 'Enter a value.'],
      ...['', '1000000001', '0.0000001', '1,000', '1.000,5', '1e3', '-'].map(
        (text): [string, string, string] => ['seats', text, numberRule],
      ),
      ['open', '', 'Choose a value'],
    ];
    for (const [key, text, said] of rules) {
      await type(element, '#label', key);
      await type(element, '#value', text);
      await submit(element, '.apply-form');
      expect(read(find(element, '#value-problem')), `${key} ${text}`).to.equal(said);
      expect(find(element, '#value').getAttribute('aria-invalid')).to.equal('true');
    }
    await type(element, '#value', 'true');
    await submit(element, '.apply-form');
    expect(read(find(element, '#whom-problem'))).to.equal('Choose interviewers first.');
    expect(api.requests.every(({ method }) => method === 'GET')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('goes to the label, or to the value, that is missing or wrong', async () => {
    const element = await applying();
    const at = () => root(element).activeElement?.id;
    await submit(element, '.apply-form');
    await until(() => at() === 'label');
    await type(element, '#label', 'team');
    await submit(element, '.apply-form');
    await until(() => at() === 'value');
  });

  it('sends each type as what it is, and text without the spaces around it', async () => {
    const api = writable();
    const element = await applying(api);
    boxes(element)[0]?.click();
    const values: [string, string, unknown][] = [
      ['client', 'Acme', 'Acme'],
      ['open', 'false', false],
      ['open', 'true', true],
      ['seats', '-2.5', -2.5],
      ['seats', '2,5', 2.5],
      ['seats', '0', 0],
      ['team', ' Nord & Süd <b> ', 'Nord & Süd <b>'],
    ];
    for (const [key, text] of values) {
      await type(element, '#label', key);
      await type(element, '#value', text);
      await submit(element, '.apply-form');
      await there(element, '[part="report"]');
    }
    const bodies = (await sent(api, 'POST', '/v1/label-assignments')) as { labels: object }[];
    expect(bodies.map(({ labels }) => Object.entries(labels)[0])).to.deep.equal(
      values.map(([key, , value]) => [key, value]),
    );
  });

  it('offers the values of a picklist, and no number that is none', async () => {
    const element = await applying();
    await type(element, '#label', 'client');
    const options = [...find<HTMLSelectElement>(element, '#value').options].map(({ text }) => text);
    expect(options).to.deep.equal(['Choose a value', 'Acme', 'Globex', 'Initech']);
    await type(element, '#label', 'seats');
    expect(find<HTMLInputElement>(element, '#value').inputMode).to.equal('decimal');
    find(element, '#value').focus();
    await sendKeys({ type: '1e' });
    await submit(element, '.apply-form');
    expect(read(find(element, '#value-problem'))).to.contain('Enter a number');
  });

  it('takes a label off one or many, and not one that is required (#143, #145)', async () => {
    const api = writable();
    const element = await applying(api);
    boxes(element)[0]?.click();
    await element.updateComplete;
    expect(read(part(element, 'carried'))).to.equal('Client: Acme Seats: 4 Take off Seats: 4');
    expect(
      all(element, '.chip-remove').map((each) => each.getAttribute('aria-label')),
    ).to.deep.equal(['Take off Seats: 4']);
    button(element, 'Take off Seats: 4').click();
    await there(element, '[part="report"]');
    boxes(element)[1]?.click();
    await type(element, '#label', 'client');
    expect(part<HTMLButtonElement>(element, 'take-off').disabled).to.equal(true);
    await type(element, '#label', 'team');
    part(element, 'take-off').click();
    await there(element, '[part="report"]');
    expect(await sent(api, 'POST', '/v1/label-assignments')).to.deep.equal([
      { resourceIds: ['a'], labels: { seats: null } },
      { resourceIds: ['a', 'b'], labels: { team: null } },
    ]);
  });

  it('takes one label off by keyboard, and not the next one by the next press', async () => {
    const api = writable();
    const { other } = api;
    let now = target('c', { seats: 4, team: 'Nord' });
    api.other = (request) => {
      if (request.url.includes('/v1/interviewers?')) return listOf([now]);
      if (request.method === 'GET') return other(request);
      now = target('c', { team: 'Nord' });
      const items = [{ resourceId: 'c', changedKeys: ['seats'], labels: now.labels }];
      return json({ changed: 1, unchanged: 0, items });
    };
    const element = await applying(api);
    boxes(element)[0]?.click();
    await element.updateComplete;
    button(element, 'Take off Seats: 4').focus();
    await sendKeys({ press: 'Enter' });
    await there(element, '[part="report"]');
    expect(read(part(element, 'carried'))).to.equal('team: Nord Take off team: Nord');
    expect(root(element).activeElement?.id).to.equal('label');
  });

  it('names what was refused, interviewer by interviewer, and says that nothing was changed', async () => {
    const api = writable();
    const element = await applying(api);
    button(element, 'Choose all shown').click();
    await type(element, '#label', 'team');
    await type(element, '#value', 'x');
    const errors = [
      { pointer: '/resourceIds/1', message: 'names no interviewer of this workspace' },
      { pointer: '/labels/team', message: 'is not a label of this workspace; define it first' },
    ];
    api.other = () =>
      json({ type: 'x', code: 'unprocessable', title: 'No.', status: 422, errors }, 422);
    await submit(element, '.apply-form');
    await there(element, '.failure');
    expect(read(find(element, '.failure'))).to.equal(
      'Nothing was changed, because of these: Role b is no longer there Team is not a label of this workspace; define it first',
    );
    api.other = () => problem(500, 'internal');
    await submit(element, '.apply-form');
    await until(() => read(part(element, 'form')).includes('could not be saved'));
    await expect(element).to.be.accessible();
  });

  it('reads the labels again when one was refused, and says why still', async () => {
    const api = writable();
    const element = await applying(api);
    boxes(element)[2]?.click();
    await type(element, '#label', 'client');
    await type(element, '#value', 'Globex');
    const { other } = api;
    const errors = [{ pointer: '/labels/client', message: 'must be one of Acme' }];
    api.other = (request) =>
      request.method === 'GET'
        ? other(request)
        : json({ type: 'x', code: 'unprocessable', title: 'No.', status: 422, errors }, 422);
    api.labels = () => listOf([label({ type: 'picklist', allowedValues: ['Acme'] })]);
    await submit(element, '.apply-form');
    await until(() => find<HTMLSelectElement>(element, '#value').options.length === 2);
    expect(read(find(element, '.failure'))).to.equal(
      'Nothing was changed, because of these: Client must be one of Acme',
    );
  });

  it('offers no label that the session sees rows by (#147)', async () => {
    const element = await managerOf({
      labels: [label({ readOnly: true }), label({ key: 'team', name: 'Team' })],
      interviewers: [target('a', { client: 'Acme', team: 'Nord' })],
    });
    await showView(element, 'apply');
    const options = [...find<HTMLSelectElement>(element, '#label').options];
    expect(options.map(({ text, disabled }) => [text.trim(), disabled])).to.deep.equal([
      ['Choose a label', false],
      ['Client (Set by your access)', true],
      ['Team', false],
    ]);
    boxes(element)[0]?.click();
    await element.updateComplete;
    expect(all(element, '.chip-remove')).to.have.length(1);
  });

  it('chooses as many as are shown, also more than the API takes at once', async () => {
    const interviewers = Array.from({ length: 230 }, (_, at) => target(`n${at}`));
    const element = await managerOf({ labels: fourTypes(), interviewers });
    await showView(element, 'apply');
    for (const shown of [50, 100, 150, 200]) {
      expect(read(find(element, '.picker .paging'))).to.contain(`${shown} of 230`);
      button(element, 'Show more').click();
      await element.updateComplete;
    }
    button(element, 'Choose all shown').click();
    await element.updateComplete;
    expect(read(find(element, '.picker .summary'))).to.contain('230 chosen');
    button(element, 'Clear').click();
    await element.updateComplete;
    expect(read(find(element, '.picker .summary'))).to.contain('0 chosen');
  });

  it('begins with the interviewers that its host names, with their titles and labels', async () => {
    const api = writable();
    const { other } = api;
    api.other = (request) => {
      const [, id] = /\/v1\/interviewers\/(\w+)$/.exec(request.url) ?? [];
      return id ? json(target(id, { seats: 7 })) : other(request);
    };
    const element = await managerFrom(api, { view: 'apply', interviewerId: 'x' });
    await inState(element, 'ready');
    await there(element, '.now');
    await until(() => read(find(element, '.now')).includes('Seats: 7'));
    expect(read(find(element, '.now'))).to.contain('Role x');
    element.interviewerId = 'y z';
    await until(() => read(find(element, '.now')).includes('2 of 2'));
    const host = await managerOf(everything(), { view: 'apply', interviewerId: 'b' });
    await there(host, '.now');
    expect(read(find(host, '.now'))).to.contain('Role b Client: Acme');
  });

  it('shows the labels of each as they are once the definitions come in anew', async () => {
    const api = writable();
    const { other } = api;
    const everybody = Array.from({ length: 60 }, (_, at) => target(`r${at}`, { client: 'Acme' }));
    let now = everybody;
    api.other = (request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname !== '/v1/interviewers') return other(request);
      const from = Number(searchParams.get('cursor') ?? 0);
      const to = from + Number(searchParams.get('limit'));
      const nextCursor = to < now.length ? String(to) : null;
      return json({ data: now.slice(from, to), page: { nextCursor, total: now.length } });
    };
    const element = await applying(api);
    button(element, 'Show more').click();
    await until(() => boxes(element).length === 60);
    boxes(element)[55]?.click();
    await element.updateComplete;
    expect(read(part(element, 'carried'))).to.equal('Client: Acme');
    await showView(element, 'definitions');
    now = everybody.map(({ id }) => target(id, { seats: 2 }));
    await element.reload();
    await showView(element, 'apply');
    await until(() => read(part(element, 'carried')).startsWith('Seats: 2'), 'the label of now');
    expect(boxes(element), 'as many as there were').to.have.length(60);
    expect(all(element, '[part="target"]').map(read)).to.include('Role r55 Seats: 2');
    expect(boxes(element)[55]?.checked).to.equal(true);
  });

  it('keeps nobody chosen or listed for another session', async () => {
    const element = await applying();
    boxes(element)[0]?.click();
    await type(element, '#label', 'team');
    await type(element, '#value', 'Nord');
    const api = writable();
    const { other } = api;
    api.other = (request) =>
      request.url.includes('/v1/interviewers') ? new Promise(() => {}) : other(request);
    element.session = sessionOver(api);
    await until(() => api.requests.some(({ url }) => url.includes('/v1/interviewers')));
    // The labels of the new session may still be on their way.
    await inState(element, 'ready');
    await element.updateComplete;
    expect(boxes(element)).to.have.length(0);
    expect(read(find(element, '.picker .summary'))).to.contain('0 chosen');
    expect(find<HTMLSelectElement>(element, '#label').value).to.equal('');
  });

  it('searches by name after a pause, page by page', async () => {
    const api = writable();
    const queries: URLSearchParams[] = [];
    api.other = ({ url }) => {
      const { searchParams } = new URL(url);
      queries.push(searchParams);
      const more = searchParams.has('cursor');
      const data = more ? [target('d')] : targets();
      return json({ data, page: { nextCursor: more ? null : 'next', total: 4 } });
    };
    const element = await applying(api);
    expect(read(find(element, '.picker .paging'))).to.contain('3 of 4');
    button(element, 'Show more').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => boxes(element).length === 4);
    // The button goes with the last page, the focus stays where the new rows begin.
    await until(() => root(element).activeElement?.querySelector('input') === boxes(element)[3]);
    expect(queries[1]?.get('cursor')).to.equal('next');
    const search = part<HTMLInputElement>(element, 'search');
    for (const text of ['c', 'co', 'cook']) {
      search.value = text;
      search.dispatchEvent(new Event('input'));
    }
    await until(() => queries.length === 3);
    expect(queries[2]?.get('search')).to.equal('cook');
  });

  it('finds among interviewers of the host without regard to case and accents', async () => {
    const interviewers = [{ ...target('a'), title: 'Développeuse Sénior' }, target('b')];
    const element = await managerOf({ labels: fourTypes(), interviewers });
    await showView(element, 'apply');
    const search = part<HTMLInputElement>(element, 'search');
    search.value = 'DEVELOPP';
    search.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(all(element, '[part="target"]').map(read)).to.deep.equal(['Développeuse Sénior']);
    search.value = 'nobody';
    search.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(read(find(element, '.picker-state'))).to.equal('No interviewers match');
  });

  it('says when interviewers cannot be listed, and tries again where that may help', async () => {
    const api = writable();
    const { other } = api;
    api.other = () => problem(403, 'forbidden');
    const element = await managerFrom(api, { view: 'apply' });
    await there(element, '.picker-state p');
    await until(() => read(find(element, '.picker-state')).includes('no access'));
    expect(all(element, '.picker-state button')).to.have.length(0);
    api.other = () => problem(404, 'not_found');
    const again = await managerFrom(api, { view: 'apply' });
    await there(again, '.picker-state button');
    await expect(again).to.be.accessible();
    api.other = other;
    const retry = button(again, 'Try again');
    retry.focus();
    retry.click();
    await until(() => boxes(again).length === 3);
    // The button is gone, the focus still within the element.
    expect(again.shadowRoot?.activeElement?.matches('.base')).to.equal(true);
  });

  it('keeps the rows and the focus when more of them cannot be had, and goes on from there', async () => {
    const api = writable();
    const everybody = Array.from({ length: 120 }, (_, at) => target(`r${at}`));
    let fails = false;
    api.other = ({ url }) => {
      const { searchParams } = new URL(url);
      const from = Number(searchParams.get('cursor') ?? 0);
      if (fails) return problem(404, 'not_found');
      const nextCursor = from + 50 < everybody.length ? String(from + 50) : null;
      const page = { nextCursor, total: everybody.length };
      return json({ data: everybody.slice(from, from + 50), page });
    };
    const element = await applying(api);
    const more = button(element, 'Show more');
    more.focus();
    more.click();
    await until(() => boxes(element).length === 100);
    fails = true;
    more.click();
    await until(() => read(find(element, '.picker .paging')).includes('could not be loaded'));
    expect(boxes(element)).to.have.length(100);
    expect(root(element).activeElement === more, 'the focus').to.equal(true);
    fails = false;
    more.click();
    await until(() => boxes(element).length === 120);
  });

  it('only tells its host where the data are the host’s own', async () => {
    const element = await managerOf();
    await showView(element, 'apply');
    boxes(element)[2]?.click();
    await type(element, '#label', 'client');
    await type(element, '#value', 'Acme');
    const changed = oneEvent(element, 'sk-change');
    await submit(element, '.apply-form');
    const { change } = (await changed) as Event as SkChangeEvent<LabelManagerChange>;
    expect(change).to.deep.equal({
      type: 'assign',
      resourceIds: ['c'],
      labels: { client: 'Acme' },
    });
    element.data = { ...everything(), interviewers: [target('c', { client: 'Acme' })] };
    await element.updateComplete;
    expect(read(part(element, 'carried'))).to.contain('Client: Acme');
  });

  it('is done by keyboard from end to end', async () => {
    const api = writable();
    const element = await applying(api);
    part(element, 'search').focus();
    for (const key of ['Tab', 'Tab', 'Tab', ' ']) await sendKeys({ press: key });
    await element.updateComplete;
    expect(read(find(element, '.picker .summary'))).to.contain('1 chosen');
    find(element, '#label').focus();
    await sendKeys({ type: 'Te' });
    await sendKeys({ press: 'Tab' });
    expect(root(element).activeElement?.id).to.equal('value');
    await sendKeys({ type: 'Nord' });
    await sendKeys({ press: 'Enter' });
    await there(element, '[part="report"]');
    const [body] = await sent(api, 'POST', '/v1/label-assignments');
    expect(body).to.deep.equal({ resourceIds: ['a'], labels: { team: 'Nord' } });
  });
});

describe('sk-label-manager: what lacks a required label (#143)', () => {
  it('is listed with what it lacks, and counted beside the view', async () => {
    const api = apiOf(fourTypes());
    api.missing = () => listOf([lacking('c', ['client', 'team']), lacking('d')]);
    const element = await managerFrom(api, { view: 'missing' });
    await inState(element, 'ready');
    expect(all(element, '[part="view-option"]').map(read)).to.include('Missing 2');
    expect(read(find(element, '.summary'))).to.contain('2 interviewers lack a required label');
    expect(all(element, '[part="lacking"]').map(read)).to.deep.equal([
      'Role c client team Set labels of Role c',
      'Role d client Set labels of Role d',
    ]);
    await expect(element).to.be.accessible();
  });

  it('shows more page by page, and keeps what there is when a page fails', async () => {
    const api = apiOf(fourTypes());
    let fails = true;
    api.missing = ({ url }) => {
      const cursor = new URL(url).searchParams.get('cursor');
      if (cursor === null)
        return json({ data: [lacking('a')], page: { nextCursor: 'b', total: 2 } });
      return fails
        ? problem(404, 'not_found')
        : json({ data: [lacking('b')], page: { nextCursor: null, total: 2 } });
    };
    const element = await managerFrom(api, { view: 'missing' });
    await inState(element, 'ready');
    button(element, 'Show more').click();
    await until(() => read(find(element, '.paging')).includes('could not be loaded'));
    expect(all(element, '[part="lacking"]')).to.have.length(1);
    fails = false;
    button(element, 'Show more').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(element).activeElement === all(element, '[part="lacking"]')[1]);
  });

  it('takes none of those shown off the screen when it is loaded again', async () => {
    const api = apiOf(fourTypes());
    const rows = Array.from({ length: 120 }, (_, at) => lacking(`n${at}`));
    api.missing = ({ url }) => {
      const { searchParams } = new URL(url);
      const from = Number(searchParams.get('cursor') ?? 0);
      const to = from + Number(searchParams.get('limit'));
      const nextCursor = to < rows.length ? String(to) : null;
      return json({ data: rows.slice(from, to), page: { nextCursor, total: rows.length } });
    };
    const element = await managerFrom(api, { view: 'missing' });
    await inState(element, 'ready');
    button(element, 'Show more').click();
    await until(() => all(element, '[part="lacking"]').length === 100);
    for (let times = 0; times < 2; times++) {
      await element.reload();
      expect(all(element, '[part="lacking"]')).to.have.length(100);
    }
    const interviewers = rows.map(({ resourceId }) => target(resourceId));
    const own = await managerOf({ labels: fourTypes(), interviewers }, { view: 'missing' });
    button(own, 'Show more').click();
    await until(() => all(own, '[part="lacking"]').length === 100);
    own.data = { labels: fourTypes(), interviewers: interviewers.slice(1) };
    await own.updateComplete;
    expect(all(own, '[part="lacking"]')).to.have.length(100);
  });

  it('leads, for all that are shown, to where a label is set on many', async () => {
    const api = writable();
    api.missing = () => listOf([lacking('c'), lacking('d')]);
    const element = await managerFrom(api, { view: 'missing' });
    await inState(element, 'ready');
    button(element, 'Choose all shown').click();
    await there(element, '.apply-form');
    await until(() => root(element).activeElement?.id === 'value');
    expect(element.view).to.equal('apply');
    expect(find<HTMLSelectElement>(element, '#label').value).to.equal('client');
    expect(read(find(element, '.picker .summary'))).to.contain('2 chosen');
    await type(element, '#value', 'Acme');
    await submit(element, '.apply-form');
    await there(element, '[part="report"]');
    expect(await sent(api, 'POST', '/v1/label-assignments')).to.deep.equal([
      { resourceIds: ['c', 'd'], labels: { client: 'Acme' } },
    ]);
  });

  it('is found among interviewers of the host, and gone once they have it', async () => {
    const element = await managerOf();
    await showView(element, 'missing');
    expect(all(element, '[part="lacking"]').map(read)).to.deep.equal([
      'Role c Client Set labels of Role c',
    ]);
    element.data = { labels: fourTypes(), interviewers: [target('c', { client: 'Acme' })] };
    await element.updateComplete;
    expect(read(part(element, 'state'))).to.contain('Every interviewer has its required labels');
  });

  it('is shown page by page of the host’s own too, and exported whole', async () => {
    const interviewers = Array.from({ length: 120 }, (_, at) => target(`n${at}`));
    const element = await managerOf({ labels: fourTypes(), interviewers }, { view: 'missing' });
    expect(all(element, '[part="lacking"]')).to.have.length(50);
    expect(read(find(element, '.paging'))).to.contain('50 of 120');
    const body = JSON.parse(await (await element.exportData('json')).text());
    expect(body.missing).to.have.length(120);
    button(element, 'Show more').focus();
    for (const shown of [100, 120]) {
      expect(read(root(element).activeElement as Element)).to.equal('Show more');
      await sendKeys({ press: 'Enter' });
      await until(() => all(element, '[part="lacking"]').length === shown);
    }
    await until(() => root(element).activeElement === all(element, '[part="lacking"]')[100]);
    expect(root(element).querySelector('.paging')).to.equal(null);
  });

  it('has the button for more below the rows, and over none of them', async () => {
    const interviewers = Array.from({ length: 60 }, (_, at) => target(`n${at}`));
    const element = await managerOf({ labels: fourTypes(), interviewers }, { view: 'missing' });
    const rows = all(element, '[part="lacking"]').map((row) => row.getBoundingClientRect());
    const [last] = rows.slice(-1);
    const paging = find(element, '.paging').getBoundingClientRect();
    expect(paging.top).to.be.at.least((last?.bottom ?? Infinity) - 0.5);
    for (const [at, row] of rows.entries()) {
      const content = all(element, '[part="lacking"]')[at]?.querySelector('.row-actions');
      expect(content?.getBoundingClientRect().bottom).to.be.at.most(row.bottom);
    }
    const frame = part(element, 'frame');
    frame.scrollTop = frame.scrollHeight;
    expect(find(element, '.paging').getBoundingClientRect().bottom).to.be.at.most(
      frame.getBoundingClientRect().bottom + 1,
    );
  });

  it('says so when it could not be loaded', async () => {
    const api = { ...apiOf(fourTypes()), missing: () => problem(404, 'not_found') };
    const element = await managerFrom(api, { view: 'missing' });
    await inState(element, 'partial');
    expect(read(part(element, 'state'))).to.contain('could not be loaded');
  });
});
