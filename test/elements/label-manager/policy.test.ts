import { expect } from '@open-wc/testing';
import {
  all,
  apiOf,
  find,
  label,
  lacking,
  listOf,
  managerFrom,
  managerOf,
  picklist,
  read,
  root,
  showView,
  target,
  until,
  partsAreThere,
} from '../fixtures/labels.ts';
import { hostile } from '../fixtures/hostile.ts';
import { json, problem } from '../fixtures/session.ts';

// A page of its own: the policy holds from here on, and cannot be taken back.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content =
  "style-src 'self'; img-src 'none'; object-src 'none'; frame-src 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const violations: string[] = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
  violations.push(`${violatedDirective}: ${sample}`),
);
const reported = () => new Promise((resolve) => setTimeout(resolve, 50));

const data = (text: string) => ({
  labels: [
    label({ name: text, description: text, required: true }),
    picklist({ [text]: 1 }, { key: 'list', name: text }),
  ],
  interviewers: [{ ...target('a', { list: text }), title: text }],
});

const planted =
  'img, iframe, script, style, object, embed, link, base, [style], [onerror], [onload]';

before(partsAreThere);

describe('sk-label-manager under a strict policy', () => {
  before(() => document.head.append(policy));
  beforeEach(() => violations.splice(0));

  it('shows hostile text as text, in every view and form, and violates nothing', async () => {
    for (const text of hostile) {
      const element = await managerOf(data(text));
      const names = all(element, '[part="name"]').map((each) => each.textContent);
      expect(names, text).to.deep.equal([text, text]);
      expect(root(element).querySelectorAll(planted), text).to.have.length(0);
    }
    const [text = ''] = hostile;
    const element = await managerOf(data(text));
    for (const view of ['apply', 'missing'] as const) {
      await showView(element, view);
      expect(read(find(element, '.frame'))).to.contain(text);
    }
    await showView(element, 'definitions');
    for (const opener of ['edit', 'delete']) {
      all(element, `[part~="${opener}"]`)[1]?.click();
      await until(() => root(element).querySelector('dialog[open] h2') !== null);
      expect(read(find(element, 'dialog[open] h2'))).to.contain(text);
      find<HTMLDialogElement>(element, 'dialog[open]').close();
    }
    expect(root(element).querySelectorAll(planted)).to.have.length(0);
    await reported();
    expect(violations).to.deep.equal([]);
    expect('hacked' in window).to.equal(false);
  });

  it('violates nothing either with what the API says and refuses', async () => {
    const [text = ''] = hostile;
    const api = apiOf(data(text).labels);
    api.missing = () => listOf([{ ...lacking('a'), title: text }]);
    api.other = () => problem(500, text);
    const element = await managerFrom(api, { view: 'apply', heading: text });
    await reported();
    api.other = ({ method }) =>
      method === 'GET'
        ? listOf([target('a')])
        : json(
            {
              type: 'x',
              code: text,
              title: text,
              status: 422,
              errors: [{ pointer: `/labels/${text}`, message: text }],
            },
            422,
          );
    await element.reload();
    await reported();
    expect(root(element).querySelectorAll(planted)).to.have.length(0);
    expect(violations).to.deep.equal([]);
  });

  it('submits its forms nowhere', async () => {
    const element = await managerOf(data('x'));
    await showView(element, 'apply');
    find<HTMLFormElement>(element, '.apply-form').requestSubmit();
    await reported();
    expect(violations).to.deep.equal([]);
  });

  it('would be caught if it did', async () => {
    const element = document.createElement('p');
    element.setAttribute(['st', 'yle'].join(''), 'color: red');
    document.body.append(element);
    await reported();
    expect(violations).to.have.length(1);
    element.remove();
  });
});
