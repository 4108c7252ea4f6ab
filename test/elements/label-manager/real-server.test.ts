import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { SkLabelManager } from '../../../src/elements/label-manager/label-manager.ts';
import '../../../src/elements/provider/provider.ts';
import {
  all,
  button,
  find,
  inState,
  isOpen,
  openEdit,
  openNew,
  part,
  read,
  showView,
  submit,
  there,
  type,
  partsAreThere,
} from '../fixtures/labels.ts';
import { until } from '../fixtures/until.ts';

/** A manager over the real app, in a workspace of its own; with `client` by a token for that one. */
async function over(workspace: string, client = ''): Promise<SkLabelManager> {
  const narrow = client ? `?client=${client}` : '';
  const page = await fixture<HTMLElement>(html`
    <sk-provider base-url="/" token-endpoint=${`/testing/${workspace}/labels-token${narrow}`}>
      <sk-label-manager></sk-label-manager>
    </sk-provider>
  `);
  const element = page.querySelector('sk-label-manager')!;
  await inState(element, 'ready');
  return element;
}

const row = (element: SkLabelManager, name: string) =>
  all(element, '[part="label"]')
    .map(read)
    .find((text) => text.startsWith(`${name} `)) ?? '';

before(partsAreThere);

describe('sk-label-manager against the real server', () => {
  it('shows what another label manager, or a dialog of the page, changed', async () => {
    const element = await over('labels_two');
    const inAShadowRoot = async (mode: ShadowRootMode) => {
      const inner = document.createElement('div');
      element.after(inner);
      const other = document.createElement('sk-label-manager');
      inner.attachShadow({ mode }).append(other);
      await inState(other, 'ready');
      return other;
    };
    const other = await inAShadowRoot('open');
    const third = await inAShadowRoot('closed');
    // What the page does with the event is its own affair.
    element.parentElement!.addEventListener('sk-change', (event) => event.stopPropagation());
    await openNew(other);
    await type(other, '#name', 'Client two');
    await submit(other, '#editor form');
    await until(() => row(element, 'Client two') !== '', 'the other shows it');
    await until(() => row(third, 'Client two') !== '', 'the third shows it');
    const beside = document.createElement('sk-label-manager');
    element.after(beside);
    await inState(beside, 'ready');
    button(beside, 'Delete Client two').click();
    await until(() => isOpen(beside, 'removal'));
    await until(() => find(beside, '#removal-about').getAttribute('aria-busy') === 'false');
    button(beside, 'Delete label', '#removal').click();
    await until(() => row(element, 'Client two') === '', 'the other drops it');
    await until(() => row(third, 'Client two') === '', 'the third drops it');
  });

  it('asks nothing again for what a session of another client changed', async () => {
    const element = await over('labels_here');
    const foreign = document.createElement('sk-provider');
    Object.assign(foreign, {
      baseUrl: '/',
      tokenEndpoint: '/testing/labels_there/labels-token',
    });
    const other = document.createElement('sk-label-manager');
    foreign.append(other);
    element.closest('sk-provider')!.after(foreign);
    await inState(other, 'ready');
    let loads = 0;
    element.addEventListener('sk-load', () => loads++);
    const loaded = oneEvent(other, 'sk-load');
    await openNew(other);
    await type(other, '#name', 'Client two');
    await submit(other, '#editor form');
    await loaded;
    await until(() => row(other, 'Client two') !== '', 'it is made');
    await aTimeout(500);
    foreign.remove();
    expect(loads).to.equal(0);
  });

  it('makes, changes and deletes a label, with every answer of the API shown', async () => {
    const element = await over('labels_definitions');
    await openNew(element);
    await type(element, '#name', 'Client');
    await submit(element, '#editor form');
    await there(element, '#key-problem');
    expect(read(find(element, '#key-problem'))).to.equal('Another label has this key.');
    await type(element, '#name', 'Région');
    find(element, 'input[name="type"][value="picklist"]').click();
    await element.updateComplete;
    await type(element, '#add', 'North, South');
    button(element, 'Add').click();
    find(element, '#editor input[type="checkbox"]').click();
    await element.updateComplete;
    await submit(element, '#editor form');
    await until(() => row(element, 'Région') !== '');
    expect(row(element, 'Région')).to.contain(
      'region Required Picklist · Not used yet · 3 without',
    );
    await openEdit(element, 'Région');
    await type(element, '#name', 'Region');
    await submit(element, '#editor form');
    await until(() => row(element, 'Region') !== '');
    button(element, 'Delete Region').click();
    await until(() => isOpen(element, 'removal'));
    await until(() => find(element, '#removal-about').getAttribute('aria-busy') === 'false');
    button(element, 'Delete label', '#removal').click();
    await until(() => row(element, 'Region') === '');
  });

  it('sets a label on many, takes a value away from them, and they lack it', async () => {
    const element = await over('labels_apply');
    await showView(element, 'apply');
    await until(() => all(element, '[part="target"]').length === 3);
    button(element, 'Choose all shown').click();
    await type(element, '#label', 'client');
    await type(element, '#value', 'Globex');
    await submit(element, '.apply-form');
    await there(element, '[part="report"]');
    expect(read(part(element, 'report'))).to.contain('Changed on 3 interviewers.');
    expect(read(part(element, 'carried'))).to.equal('Client: Globex 3 of 3');
    await showView(element, 'definitions');
    await until(() => row(element, 'Client').includes('On 3 interviewers'));
    await openEdit(element, 'Client');
    button(element, 'Remove Globex').click();
    find(element, '#editor input[type="checkbox"]').click();
    await element.updateComplete;
    part(element, 'removed').querySelectorAll('input')[1]?.click();
    await element.updateComplete;
    await submit(element, '#editor form');
    await until(() => row(element, 'Client').includes('3 without'));
    await showView(element, 'missing');
    expect(all(element, '[part="lacking"]')).to.have.length(3);
    await expect(element).to.be.accessible();
  });

  it('shows to whom sees one client only its own values and rows, and no definition to change', async () => {
    const element = await over('labels_narrow', 'Acme');
    expect(row(element, 'Client')).to.equal(
      'Client client Set by your access Picklist · On 1 interviewer Acme 1',
    );
    expect(all(element, '[part~="edit"], [part~="delete"]')).to.have.length(0);
    await showView(element, 'apply');
    await there(element, '[part="target"]');
    expect(all(element, '[part="target"]').map(read)).to.deep.equal([
      'Sales associate Client: Acme',
    ]);
    all(element, '[part="target"] input')[0]?.click();
    await type(element, '#label', 'seats');
    await type(element, '#value', '3');
    await submit(element, '.apply-form');
    await there(element, '[part="report"]');
    expect(read(part(element, 'carried'))).to.contain('Seats: 3');
  });
});
