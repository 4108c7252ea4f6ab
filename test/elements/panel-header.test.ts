import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { clickAgain } from '../../src/elements/click-again.ts';
import { ExportMenu } from '../../src/elements/export-menu.ts';
import '../../src/elements/metric.ts';
import { OnDemand } from '../../src/elements/on-demand.ts';
import { renderPanelHeader } from '../../src/elements/panel-header.ts';
import type { PanelScope } from '../../src/elements/panel-header.ts';
import { Localize } from '../../src/localization/localize.ts';
import { funnel } from './fixtures/funnel.ts';
import { find } from './fixtures/shadow.ts';

class Panel extends LitElement {
  broken = true;
  scope: PanelScope | undefined;
  loads = 0;
  view: 'chart' | 'table' = 'chart';
  readonly data = {};
  readonly details = new OnDemand(this, async () => {
    this.loads += 1;
    if (this.broken) throw new TypeError('Failed to fetch dynamically imported module');
    return { styles: [], clickAgain };
  });
  readonly #localize = new Localize(this, () => 'en');
  readonly #exportMenu = new ExportMenu(this, 'figures', ['csv']);
  reload = async () => {};
  exportData = async () => new Blob([]);

  protected override render() {
    return renderPanelHeader({
      element: this,
      resource: { refreshing: false, updatedAt: undefined, notFound: false },
      status: 'ready',
      localize: this.#localize,
      heading: 'Figures',
      empty: '',
      exportMenu: this.#exportMenu,
      details: this.details,
      scope: this.scope,
    });
  }
}
customElements.define('test-panel', Panel);

describe('the header of a panel', () => {
  it('says to eye and ear that what somebody asked for could not be loaded, until it is there', async () => {
    const panel = await fixture<Panel>(html`<test-panel></test-panel>`);
    const said = () =>
      ['[part="freshness"]', '[role="status"]'].map((each) => find(panel, each).textContent.trim());
    const button = document.createElement('button');
    button.addEventListener('click', (event) => panel.details.hold(event));
    const ask = async () => {
      button.click();
      await panel.details.settled;
      await panel.updateComplete;
    };
    const failed = 'Details could not be loaded';
    expect(said()).to.deep.equal(['', '']);
    await ask();
    expect(said()).to.deep.equal([failed, failed]);
    panel.broken = false;
    await ask();
    expect(said()).to.deep.equal(['', '']);
  });

  it('asks at once for code that could not be fetched when somebody wants the tables', async () => {
    const panel = await fixture<Panel>(html`<test-panel></test-panel>`);
    panel.scope = funnel();
    panel.requestUpdate();
    await panel.updateComplete;
    const ask = async () => {
      void panel.details.module;
      await panel.details.settled;
      await panel.updateComplete;
      return panel.loads;
    };
    expect(await ask()).to.equal(1);
    expect(await ask()).to.equal(1);
    find<HTMLButtonElement>(panel, '[part="toolbar"] > button:not([popovertarget])').click();
    expect(await ask()).to.equal(2);
  });
});
