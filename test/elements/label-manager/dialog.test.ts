import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/elements/label-manager/label-dialog.ts';
import type { SkBeforeLabelChangeEvent } from '../../../src/elements/label-manager/label-change.ts';
import type {
  LabelManagerChanged,
  SkLabelChangeEvent,
} from '../../../src/elements/label-manager/label-change.ts';
import type { Label } from '../../../src/elements/label-manager/data.ts';
import type { SkLabelDialog } from '../../../src/elements/label-manager/label-dialog.ts';
import {
  all,
  apiOf,
  button,
  everything,
  find,
  fourTypes,
  inState,
  lacking,
  listOf,
  managerFrom,
  managerOf,
  part,
  partsAreThere,
  read,
  root,
  sent,
  sessionOver,
  submit,
  target,
  type,
} from '../fixtures/labels.ts';
import { json, problem } from '../fixtures/session.ts';
import { until } from '../fixtures/until.ts';

/** An API that sets labels as the real one does, on interviewers it knows. */
function writable() {
  const api = apiOf(fourTypes());
  const { other } = api;
  api.other = async (request) => {
    const [, id] = /\/v1\/interviewers\/(\w+)$/.exec(request.url) ?? [];
    if (id) return json(target(id, { seats: 7 }));
    if (request.method === 'GET') return other(request);
    const { resourceIds } = (await request.clone().json()) as { resourceIds: string[] };
    const items = resourceIds.map((resourceId) => ({
      resourceId,
      changedKeys: ['client'],
      labels: target(resourceId, { client: 'Globex' }).labels,
    }));
    return json({ changed: items.length, unchanged: 0, items });
  };
  return api;
}

const dialogOf = (properties: Partial<SkLabelDialog>) => {
  const element = document.createElement('sk-label-dialog');
  Object.assign(element, properties);
  return fixture<SkLabelDialog>(html`${element}`);
};

const options = (element: Element) => [...find<HTMLSelectElement>(element, '#label').options];

const isOpen = (element: Element) =>
  root(element).querySelector<HTMLDialogElement>('dialog')?.open === true;

const hasLoaded = (element: Element) =>
  until(() => find<HTMLSelectElement>(element, '#label').options.length > 1, 'labels to choose');

describe('sk-label-dialog: labels of one interviewer or several (#144)', () => {
  it('is opened by its host, asks for the definitions, sets a label and says what each has now', async () => {
    const api = writable();
    const element = await dialogOf({ session: sessionOver(api) });
    expect(api.requests).to.have.length(0);
    await element.open([target('a', { client: 'Acme' })]);
    await hasLoaded(element);
    expect(read(find(element, 'h2'))).to.equal('Labels of Role a');
    expect(read(part(element, 'carried'))).to.equal('Client: Acme');
    expect(root(element).activeElement?.id).to.equal('label');
    await expect(element).to.be.accessible();
    await type(element, '#label', 'client');
    await type(element, '#value', 'Globex');
    const changed = oneEvent(element, 'sk-change');
    await submit(element, 'form');
    const { change } = (await changed) as Event as SkLabelChangeEvent;
    expect(change.type === 'assign' && change.report?.items[0]?.labels[0]?.value).to.equal(
      'Globex',
    );
    await until(() => root(element).querySelector('[part="report"]'));
    expect(read(part(element, 'report'))).to.equal('Changed.');
    expect(read(part(element, 'carried'))).to.equal('Client: Globex');
    expect(await sent(api, 'POST', '/v1/label-assignments')).to.deep.equal([
      { resourceIds: ['a'], labels: { client: 'Globex' } },
    ]);
  });

  it('looks up the labels that its host does not know, of several at once', async () => {
    const api = writable();
    const element = await dialogOf({ session: sessionOver(api) });
    await element.open([
      { id: 'a', title: 'Role a' },
      { id: 'b', title: 'Role b' },
    ]);
    expect(read(find(element, 'h2'))).to.equal('Labels of 2 interviewers');
    await until(() => read(part(element, 'carried')) === 'Seats: 7 2 of 2');
  });

  it('takes off one label by the keyboard, and no other after it', async () => {
    const api = writable();
    const element = await dialogOf({ session: sessionOver(api), definitions: fourTypes() });
    await element.open([target('a', { client: 'Acme', seats: 4 })]);
    button(element, 'Take off Seats: 4').focus();
    await sendKeys({ press: 'Enter' });
    expect(root(element).activeElement?.id).to.equal('label');
    await until(() => root(element).querySelector('[part="report"]'));
    expect(root(element).activeElement?.id).to.equal('label');
    expect(await sent(api, 'POST', '/v1/label-assignments')).to.have.length(1);
  });

  /** More than the API takes at once; each request is answered when `go` is called. */
  async function setOnMany() {
    const api = writable();
    const { other } = api;
    const idle = () => {};
    let answer: (refusal?: Response) => void = idle;
    const waiting = () => until(() => answer !== idle, 'it is asked');
    api.other = async (request) => {
      if (request.method === 'GET') return other(request);
      const refusal = await new Promise<Response | undefined>((resolve) => (answer = resolve));
      return refusal ?? other(request);
    };
    const element = await dialogOf({ session: sessionOver(api) });
    const told: LabelManagerChanged[] = [];
    let asked = 0;
    element.addEventListener('sk-before-change', () => asked++);
    element.addEventListener('sk-change', (event) =>
      told.push((event as Event as SkLabelChangeEvent).change),
    );
    await element.open(Array.from({ length: 450 }, (_, n) => target(`i${n}`)));
    await hasLoaded(element);
    expect(read(find(element, 'h2'))).to.equal('Labels of 450 interviewers');
    await type(element, '#label', 'client');
    await type(element, '#value', 'Globex');
    await submit(element, 'form');
    const go = async (refusal?: Response) => {
      await waiting();
      const next = answer;
      answer = idle;
      next(refusal);
    };
    const sizes = async () =>
      (await sent(api, 'POST', '/v1/label-assignments')).map(
        (body) => (body as { resourceIds: string[] }).resourceIds.length,
      );
    return { element, go, waiting, sizes, told, asked: () => asked };
  }

  it('sets a label on more than the API takes at once in turn, with progress and one result', async () => {
    const { element, go, waiting, sizes, told, asked } = await setOnMany();
    await waiting();
    expect(read(part(element, 'progress'))).to.equal('Set on 0 of 450');
    await go();
    await until(() => read(part(element, 'progress')) === 'Set on 200 of 450');
    await expect(element).to.be.accessible();
    await go();
    await until(() => read(part(element, 'progress')) === 'Set on 400 of 450');
    expect(told, 'it is told when it is done').to.have.length(0);
    await go();
    await until(() => root(element).querySelector('[part="report"]'));
    expect(read(part(element, 'report'))).to.contain('Changed on 450 interviewers.');
    expect(root(element).querySelector('[part="progress"]')).to.equal(null);
    expect(await sizes()).to.deep.equal([200, 200, 50]);
    expect(asked()).to.equal(1);
    expect(
      told.map((change) => change.type === 'assign' && change.resourceIds.length),
    ).to.deep.equal([450]);
  });

  for (const how of ['its button', 'Escape'] as const) {
    it(`stops by ${how} between two requests, and says how many it came to`, async () => {
      const { element, go, waiting, sizes, told } = await setOnMany();
      await go();
      await waiting();
      if (how === 'Escape') {
        find(element, '[type="submit"]').focus();
        await sendKeys({ press: 'Escape' });
      } else part(element, 'stop').click();
      expect(root(element).activeElement?.getAttribute('type')).to.equal('submit');
      await go();
      await until(() => root(element).querySelector('[part="report"]'));
      expect(isOpen(element)).to.equal(true);
      expect(read(part(element, 'report'))).to.contain(
        'Changed on 400 interviewers. 50 left as before.',
      );
      expect(await sizes()).to.deep.equal([200, 200]);
      const [change] = told;
      expect(change?.type === 'assign' && change.resourceIds.length).to.equal(400);
    });
  }

  it('stops where it is refused on the way, and says on how many it was set and why not on others', async () => {
    const { element, go, sizes } = await setOnMany();
    await go();
    const errors = [{ pointer: '/resourceIds/3', message: 'names no interviewer' }];
    await go(json({ title: 'No.', status: 422, code: 'unprocessable', errors }, 422));
    await until(() => root(element).querySelector('.failure'));
    expect(read(find(element, '.failure'))).to.equal(
      'The others were not changed, because of these: Role i203 is no longer there',
    );
    expect(read(part(element, 'report'))).to.contain(
      'Changed on 200 interviewers. 250 left as before.',
    );
    expect(await sizes()).to.deep.equal([200, 200]);
  });

  it('is stopped by who closes it', async () => {
    const { element, go, sizes, waiting } = await setOnMany();
    await waiting();
    element.close();
    await until(() => !isOpen(element));
    await go();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await sizes()).to.deep.equal([200]);
  });

  it('takes a label off its interviewers that was found to be deleted meanwhile', async () => {
    const api = writable();
    const { other } = api;
    api.other = (request) =>
      request.method === 'GET' ? other(request) : problem(404, 'not_found');
    const element = await dialogOf({ session: sessionOver(api) });
    await element.open([target('a', { client: 'Globex', seats: 7 })]);
    await hasLoaded(element);
    expect(read(part(element, 'carried'))).to.contain('Seats: 7');
    api.labels = () => listOf(fourTypes().filter(({ key }) => key !== 'seats'));
    const takeOff = find(element, '[part="carried"] [aria-label*="Seats"]');
    takeOff.click();
    await until(() => !read(part(element, 'carried')).includes('Seats'), 'it is gone');
    expect(read(part(element, 'carried'))).to.contain('Globex');
  });

  for (const [status, code] of [
    [404, 'not_found'],
    [409, 'conflict'],
    [422, 'unprocessable'],
  ] as const) {
    it(`reads the labels again after a ${status}, and keeps what was entered where it fits`, async () => {
      const api = writable();
      const { other } = api;
      api.other = (request) => (request.method === 'GET' ? other(request) : problem(status, code));
      const element = await dialogOf({ session: sessionOver(api) });
      await element.open([target('a')]);
      await hasLoaded(element);
      const tryOf = async (key: string, value: string, now: readonly Label[]) => {
        await type(element, '#label', key);
        await type(element, '#value', value);
        api.labels = () => listOf([...now]);
        const read = api.requests.length;
        await submit(element, 'form');
        await until(
          () => api.requests.slice(read).some(({ url }) => url.endsWith('/v1/labels')),
          'they are read again',
        );
        await until(() => options(element).length === now.length + 1, 'they are shown');
        expect(root(element).querySelector('.failure'), 'it says why').not.to.equal(null);
        return [
          find<HTMLSelectElement>(element, '#label').value,
          find<HTMLInputElement>(element, '#value').value,
        ];
      };
      const [client, ...rest] = fourTypes() as [Label, ...Label[]];
      const wanted = { ...client, key: 'new', name: 'New' };
      expect(await tryOf('client', 'Acme', [client, ...rest, wanted])).to.deep.equal([
        'client',
        'Acme',
      ]);
      expect(await tryOf('client', 'Acme', rest)).to.deep.equal(['', '']);
      const seats = rest.find(({ key }) => key === 'seats') as Label;
      const others = rest.filter((label) => label !== seats);
      const yesNo = { ...seats, type: 'yes_no' } as const;
      expect(await tryOf('seats', '4', [yesNo, ...others, wanted])).to.deep.equal(['seats', '']);
    });
  }

  it('takes a label off, and begins anew for the next interviewer', async () => {
    const api = writable();
    const element = await dialogOf({ session: sessionOver(api), definitions: fourTypes() });
    await element.open([target('a', { client: 'Acme', seats: 4 })], 'client');
    expect(root(element).activeElement?.id).to.equal('value');
    button(element, 'Take off Seats: 4').click();
    await until(() => root(element).querySelector('[part="report"]'));
    expect(await sent(api, 'POST', '/v1/label-assignments')).to.deep.equal([
      { resourceIds: ['a'], labels: { seats: null } },
    ]);
    element.close();
    await element.open([target('b', { seats: 1 })]);
    expect(root(element).querySelector('[part="report"]')).to.equal(null);
    expect(find<HTMLSelectElement>(element, '#label').value).to.equal('');
    expect(read(part(element, 'carried'))).to.equal('Seats: 1 Take off Seats: 1');
    const asked = api.requests.filter(({ url }) => url.endsWith('/v1/labels'));
    expect(asked, 'the definitions are known').to.have.length(0);
  });

  it('goes to what is missing, and to the label once one is taken off by keyboard', async () => {
    const api = writable();
    const element = await dialogOf({ session: sessionOver(api), definitions: fourTypes() });
    await element.open([target('a', { seats: 4 })], 'team');
    find(element, '[type="submit"]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(element).activeElement?.id === 'value');
    button(element, 'Take off Seats: 4').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(element).querySelector('[part="report"]'));
    expect(root(element).activeElement?.id).to.equal('label');
  });

  it('shows what was set also when the labels from before come later, and none before that', async () => {
    const api = writable();
    const { other } = api;
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    api.other = async (request) => {
      const answer = await other(request);
      if (/\/v1\/interviewers\/a$/.test(request.url)) await gate;
      return answer;
    };
    const element = await dialogOf({ session: sessionOver(api) });
    await element.open([{ id: 'a', title: 'a' }]);
    await hasLoaded(element);
    expect(read(part(element, 'carried')), 'nothing is known of it').to.equal('');
    await type(element, '#label', 'client');
    await type(element, '#value', 'Globex');
    await submit(element, 'form');
    await until(() => read(part(element, 'carried')) === 'Client: Globex');
    release();
    await until(() => read(find(element, 'h2')) === 'Labels of Role a');
    expect(read(part(element, 'carried'))).to.equal('Client: Globex');
  });

  it('stays open until what is being set is set or refused, also when Escape is pressed', async () => {
    const api = writable();
    const { other } = api;
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    api.other = async (request) => {
      if (request.method === 'GET') return other(request);
      await gate;
      return problem(500, 'internal');
    };
    const element = await dialogOf({ session: sessionOver(api) });
    await element.open([target('a')]);
    await hasLoaded(element);
    await type(element, '#label', 'client');
    await type(element, '#value', 'Globex');
    await submit(element, 'form');
    for (let press = 0; press < 3; press++) await sendKeys({ press: 'Escape' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isOpen(element)).to.equal(true);
    release();
    await until(() => root(element).querySelector('.failure'));
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(element));
  });

  it('closes when the session becomes another, and keeps nothing of the former one', async () => {
    const element = await dialogOf({ session: sessionOver(writable()) });
    await element.open([target('a')]);
    await hasLoaded(element);
    const api = writable();
    api.labels = () => new Promise(() => {});
    element.session = sessionOver(api);
    await until(() => !isOpen(element));
    await element.open([target('b')]);
    await element.updateComplete;
    expect(find<HTMLSelectElement>(element, '#label').options).to.have.length(1);
  });

  it('asks its host first, and changes nothing that the host cancels', async () => {
    const api = writable();
    const element = await dialogOf({ session: sessionOver(api), definitions: fourTypes() });
    const asked: unknown[] = [];
    element.addEventListener('sk-before-change', (event) => {
      asked.push((event as SkBeforeLabelChangeEvent).change);
      event.preventDefault();
    });
    await element.open([target('a')], 'client');
    await type(element, '#value', 'Acme');
    await submit(element, 'form');
    await until(() => asked.length === 1);
    expect(asked[0]).to.deep.equal({
      type: 'assign',
      resourceIds: ['a'],
      labels: { client: 'Acme' },
    });
    expect(await sent(api, 'POST', '/v1/label-assignments')).to.have.length(0);
  });

  it('says when the definitions cannot be had, tries again, and says when there are none', async () => {
    const api = writable();
    const { labels } = api;
    api.labels = () => problem(404, 'not_found');
    const element = await dialogOf({ session: sessionOver(api) });
    await element.open([target('a')]);
    await until(() => read(find(element, 'dialog')).includes('This could not be loaded'));
    await expect(element).to.be.accessible();
    api.labels = labels;
    button(element, 'Try again').click();
    await until(() => root(element).querySelector('#label'));
    api.labels = () => problem(403, 'forbidden');
    const narrow = await dialogOf({ session: sessionOver(api) });
    await narrow.open([target('a')]);
    await until(() => read(find(narrow, 'dialog')).includes('You have no access to this'));
    const none = await dialogOf({ session: sessionOver(api), definitions: [] });
    await none.open([target('a')]);
    expect(read(find(none, 'dialog'))).to.contain('No labels yet');
  });

  it('is closed by Escape, which goes no further, and gives the focus back', async () => {
    const opener = await fixture<HTMLButtonElement>(html`<button>Labels</button>`);
    const element = await dialogOf({ local: true, definitions: fourTypes() });
    let escapes = 0;
    element.addEventListener('keydown', ({ key }) => (escapes += Number(key === 'Escape')));
    opener.focus();
    await element.open([target('a')]);
    const closed = oneEvent(element, 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
    expect(isOpen(element)).to.equal(false);
    expect(document.activeElement === opener).to.equal(true);
    expect(escapes).to.equal(0);
  });

  for (const [lang, dir] of [
    ['en-XA', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    it(`fits a small screen and is accessible in light and dark (${lang})`, async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const element = await dialogOf({ local: true, definitions: fourTypes(), lang, dir });
        await element.open([target('a', { client: 'Acme', seats: 4 })], 'client');
        const dialog = find(element, 'dialog');
        const { left, right } = dialog.getBoundingClientRect();
        const outside = all(element, 'dialog *').filter((each) => {
          const box = each.getBoundingClientRect();
          if (each.closest('.visually-hidden') || box.width === 0) return false;
          return box.left < left - 1 || box.right > right + 1;
        });
        expect(outside.map((each) => each.className)).to.deep.equal([]);
        for (const scheme of ['light', 'dark']) {
          document.documentElement.style.colorScheme = scheme;
          await expect(element).to.be.accessible();
        }
      } finally {
        document.documentElement.style.colorScheme = '';
        await setViewport({ width: 800, height: 600 });
      }
    });
  }
});

describe('sk-label-manager: labels of one that lacks them', () => {
  before(partsAreThere);

  it('opens with the label that is missing, and leaves the list once it is set (#143)', async () => {
    const api = writable();
    api.missing = () => listOf([lacking('c'), lacking('d')]);
    const element = await managerFrom(api, { view: 'missing' });
    await inState(element, 'ready');
    const opener = button(element, 'Set labels of Role c');
    opener.focus();
    opener.click();
    await until(() => root(element).querySelector('sk-label-dialog'));
    const dialog = find(element, 'sk-label-dialog');
    await until(() => isOpen(dialog) && root(dialog).activeElement?.id === 'value');
    expect(find<HTMLSelectElement>(dialog, '#label').value).to.equal('client');
    await until(() => read(part(dialog, 'carried')) === 'Seats: 7 Take off Seats: 7');
    api.missing = () => listOf([lacking('d')]);
    await type(dialog, '#value', 'Globex');
    await submit(dialog, 'form');
    await until(() => all(element, '[part="lacking"]').length === 1);
    expect(isOpen(dialog), 'for the next label').to.equal(true);
    button(dialog, 'Close').click();
    const focused = () => root(element).activeElement;
    await until(() => focused()?.getAttribute('aria-label') === 'Set labels of Role d');
    button(element, 'Set labels of Role d').click();
    await until(() => isOpen(dialog) && root(dialog).activeElement?.id === 'value');
    api.missing = () => listOf([]);
    await type(dialog, '#value', 'Globex');
    await submit(dialog, 'form');
    await until(() => all(element, '[part="lacking"]').length === 0);
    button(dialog, 'Close').click();
    await until(() => focused()?.getAttribute('part') === 'frame');
  });

  it('only tells the host where the data are its own, and closes', async () => {
    const element = await managerOf(everything(), { view: 'missing' });
    const changed = oneEvent(element, 'sk-change');
    button(element, 'Set labels of Role c').click();
    await until(() => root(element).querySelector('sk-label-dialog'));
    const dialog = find(element, 'sk-label-dialog');
    await until(() => isOpen(dialog));
    await type(dialog, '#value', 'Acme');
    await submit(dialog, 'form');
    const { change } = (await changed) as Event as SkLabelChangeEvent;
    expect(change).to.deep.equal({
      type: 'assign',
      resourceIds: ['c'],
      labels: { client: 'Acme' },
    });
    await until(() => !isOpen(dialog));
  });
});
