import { expect } from '@open-wc/testing';
import type { SkLabelManager } from '../../../src/elements/label-manager/label-manager.ts';
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
} from '../fixtures/labels.ts';
import { provePolicy, strangersIn, underStrictPolicy } from '../fixtures/policy.ts';
import { json, problem } from '../fixtures/session.ts';
import { until } from '../fixtures/until.ts';

/** Every element that this one makes itself. */
const own = new Set(
  'section header h2 h3 slot p span time div button svg path rect circle ul ol li b bdi i code details summary small dialog form fieldset legend label input select option textarea footer sk-label-dialog'.split(
    ' ',
  ),
);
const strangers = (element: Element) => strangersIn(root(element), own, () => false);

/** Every payload as the name of a label, a value, a description and a title. */
const everywhere = () => {
  const used = Object.fromEntries(hostile.map((payload) => [payload, 1]));
  const carried = Object.fromEntries(hostile.map((payload) => [payload, payload]));
  return {
    labels: [
      picklist(used, { key: 'list', name: hostile[0] ?? '', required: true }),
      ...hostile.map((payload, at) =>
        label({ key: `k${at}`, name: payload, description: payload, readOnly: at % 2 === 0 }),
      ),
    ],
    interviewers: hostile.map((payload, at) => ({
      ...target(`i${at}`, at === 0 ? carried : {}),
      title: payload,
    })),
  };
};
const close = (element: Element) => find<HTMLDialogElement>(element, 'dialog[open]').close();
/** Shows the pages that follow. */
const showAll = async (element: SkLabelManager) => {
  for (;;) {
    const more = root(element).querySelector<HTMLButtonElement>('.paging button');
    if (!more) return;
    more.click();
    await element.updateComplete;
  }
};
const textOf = (each: Element | null) => each?.textContent ?? '';

before(partsAreThere);

describe('sk-label-manager: hostile text under a strict policy', () => {
  underStrictPolicy();

  it(`shows ${hostile.length} payloads in every view as the text they are`, async () => {
    const element = await managerOf(everywhere(), { heading: hostile[0] ?? '' });
    const texts = (selector: string) => all(element, selector).map(textOf);
    expect(texts('[part="name"]')).to.deep.equal([hostile[0], ...hostile]);
    expect(texts('[part="description"]').slice(-3)).to.deep.equal(hostile.slice(-3));
    expect(texts('[part="value"] bdi')).to.have.members(hostile);
    expect(strangers(element)).to.deep.equal([]);
    await showView(element, 'missing');
    await showAll(element);
    expect(texts('[part="lacking"] h3')).to.deep.equal(hostile);
    expect(strangers(element)).to.deep.equal([]);
    await showView(element, 'apply');
    await showAll(element);
    expect(texts('[part="target"] > span > bdi')).to.deep.equal(hostile);
    find(element, '[part="target"] input').click();
    await element.updateComplete;
    expect(all(element, '[part="carried"] > li')).to.have.length(hostile.length);
    expect(strangers(element)).to.deep.equal([]);
  });

  it('shows them in every form too', async () => {
    const element = await managerOf(everywhere());
    all(element, '[part~="edit"]')[0]?.click();
    await until(() => root(element).querySelector('dialog[open] h2'));
    expect(all(element, '.value-name').map(textOf)).to.have.members(hostile);
    expect(strangers(element)).to.deep.equal([]);
    close(element);
    await until(() => !root(element).querySelector('dialog h2'));
    all(element, '[part~="delete"]')[0]?.click();
    await until(() => root(element).querySelector('dialog[open] h2'));
    expect(textOf(find(element, 'dialog[open] h2'))).to.contain(hostile[0]);
    expect(strangers(element)).to.deep.equal([]);
    close(element);
    await showView(element, 'missing');
    part(element, 'set').click();
    await there(element, 'sk-label-dialog');
    const dialog = find(element, 'sk-label-dialog');
    await until(() => root(dialog).querySelector('dialog[open] h2'));
    expect(textOf(find(dialog, 'h2'))).to.contain(hostile[0]);
    expect(all(dialog, '[part="carried"] > li')).to.have.length(hostile.length);
    expect(strangers(dialog)).to.deep.equal([]);
  });

  it('breaks it neither with what the API says nor with what it refuses', async () => {
    const payload = hostile[0] as string;
    const api = apiOf(everywhere().labels);
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
    const element = await managerOf(everywhere());
    await showView(element, 'apply');
    await submit(element, '.apply-form');
    expect(find(element, '#label-problem').textContent).to.contain('Choose a label.');
  });
});

provePolicy();
