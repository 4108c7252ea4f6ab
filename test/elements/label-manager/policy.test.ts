import { expect } from '@open-wc/testing';
import { hostile } from '../fixtures/hostile.ts';
import {
  all,
  apiOf,
  button,
  find,
  inState,
  label,
  lacking,
  listOf,
  managerFrom,
  managerOf,
  part,
  partsAreThere,
  picklist,
  root,
  showView,
  submit,
  target,
  there,
  until,
} from '../fixtures/labels.ts';
import { provePolicy, strangersIn, underStrictPolicy } from '../fixtures/policy.ts';
import { json, problem } from '../fixtures/session.ts';

/** Every element that this one makes itself. */
const own = new Set(
  'section header h2 h3 slot p span time div button svg path rect circle ul ol li b bdi i code details summary small dialog form fieldset legend label input select option textarea footer sk-label-dialog'.split(
    ' ',
  ),
);
const strangers = (element: Element) => strangersIn(root(element), own, () => false);

/** A payload in every field that holds text from outside. */
const planted = (payload: string) => ({
  labels: [
    label({ name: payload, description: payload, required: true, readOnly: true }),
    picklist({ [payload]: 1, other: 2 }, { key: 'list', name: payload, required: true }),
  ],
  interviewers: [
    { ...target('a', { list: payload, [payload]: payload }), title: payload },
    { ...target('b'), title: payload },
  ],
});

const open = (element: Element) => find<HTMLDialogElement>(element, 'dialog[open]');

before(partsAreThere);

describe('sk-label-manager: hostile text under a strict policy', () => {
  underStrictPolicy();

  it(`shows ${hostile.length} payloads in every view as the text they are`, async () => {
    const element = await managerOf(planted('x'));
    for (const payload of hostile) {
      element.data = planted(payload);
      element.heading = payload;
      await element.updateComplete;
      const names = all(element, '[part="name"]').map((each) => each.textContent);
      expect(names, payload).to.deep.equal([payload, payload]);
      expect(part(element, 'value').querySelector('bdi')?.textContent).to.equal(payload);
      expect(strangers(element), payload).to.deep.equal([]);
      for (const view of ['apply', 'missing'] as const) {
        await showView(element, view);
        expect(find(element, '.frame').textContent).to.contain(payload);
        expect(strangers(element), payload).to.deep.equal([]);
      }
      element.view = 'definitions';
    }
  });

  it('shows them in every form too, and takes them into its fields', async () => {
    const element = await managerOf(planted('x'));
    for (const payload of hostile.filter((each) => each.trim())) {
      element.view = 'definitions';
      element.data = planted(payload);
      await element.updateComplete;
      for (const opener of ['edit', 'delete']) {
        all(element, `[part~="${opener}"]`)[1]?.click();
        await until(() => root(element).querySelector('dialog[open] h2'));
        expect(find(element, 'dialog[open] h2').textContent).to.contain(payload);
        expect(strangers(element), payload).to.deep.equal([]);
        open(element).close();
        await until(() => !root(element).querySelector('dialog h2'));
      }
      await showView(element, 'missing');
      part(element, 'set').click();
      await there(element, 'sk-label-dialog');
      const dialog = find(element, 'sk-label-dialog');
      await until(() => root(dialog).querySelector('dialog[open] h2'));
      expect(find(dialog, 'h2').textContent).to.contain(payload);
      expect(strangers(dialog), payload).to.deep.equal([]);
      open(dialog).close();
      await until(() => !root(dialog).querySelector('dialog h2'));
    }
  });

  it('breaks it neither with what the API says nor with what it refuses', async () => {
    const payload = hostile[0] as string;
    const api = apiOf(planted(payload).labels);
    api.missing = () => listOf([{ ...lacking('a'), title: payload }]);
    api.other = ({ method }) => {
      if (method === 'GET') return listOf([{ ...target('a'), title: payload }]);
      const errors = [{ pointer: `/labels/${payload}`, message: payload }];
      return json({ type: 'x', code: payload, title: payload, status: 422, errors }, 422);
    };
    const element = await managerFrom(api, { view: 'apply', heading: payload });
    await inState(element, 'ready');
    await there(element, '[part="target"]');
    button(element, 'Choose all shown').click();
    const choice = find<HTMLSelectElement>(element, '#label');
    choice.value = 'list';
    choice.dispatchEvent(new Event('change'));
    await element.updateComplete;
    part(element, 'take-off').click();
    const value = find<HTMLSelectElement>(element, '#value');
    value.value = payload;
    value.dispatchEvent(new Event('change'));
    await submit(element, '.apply-form');
    await until(() => part(element, 'form').textContent?.includes('Nothing was changed'));
    expect(strangers(element)).to.deep.equal([]);
    api.labels = () => problem(404, payload);
    await element.reload();
    expect(strangers(element)).to.deep.equal([]);
  });

  it('submits its forms nowhere', async () => {
    const element = await managerOf(planted('x'));
    await showView(element, 'apply');
    await submit(element, '.apply-form');
    expect(find(element, '#label-problem').textContent).to.contain('Choose a label.');
  });
});

provePolicy();
