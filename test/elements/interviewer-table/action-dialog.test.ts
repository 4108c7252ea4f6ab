import { aTimeout, expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { ActionDialog } from '../../../src/elements/interviewer-table/actions/action-dialog.ts';
import { Localize } from '../../../src/localization/localize.ts';
import { interviewer } from '../fixtures/interviewers.ts';
import { find } from '../fixtures/shadow.ts';
import { until } from '../fixtures/until.ts';

class Host extends LitElement {
  readonly dialog = new ActionDialog(this, {
    localize: new Localize(this, () => 'en'),
    returnFocus: () => {},
  });

  protected override render() {
    return this.dialog.render();
  }
}
customElements.define('test-action-dialog', Host);

const panel = (title: string) => ({ title, render: () => html`<p>${title}</p>` });

describe('the dialog of the table', () => {
  it('opens for a question asked before the browser tells that the last one was closed', async () => {
    const host = await fixture<Host>(html`<test-action-dialog></test-action-dialog>`);
    await host.dialog.show(panel('Duplicate it?'), host, [interviewer({})], () => {});
    host.dialog.hide();
    await host.dialog.show(panel('Archive it?'), host, [interviewer({})], () => {});
    await aTimeout(50);
    const dialog = find<HTMLDialogElement>(host, 'dialog');
    expect(dialog.open).to.equal(true);
    expect(dialog.textContent).to.contain('Archive it?');
    host.dialog.hide();
    expect(dialog.open).to.equal(false);
    await until(() => dialog.textContent.trim() === '', 'nothing is left in it');
  });
});
