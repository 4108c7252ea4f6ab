import { expect } from '@open-wc/testing';
import { parse as parseCsv } from '../fixtures/parse-csv.ts';
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
  managerFrom,
  managerOf,
  read,
} from '../fixtures/labels.ts';
import { json, problem } from '../fixtures/session.ts';
import { until } from '../fixtures/until.ts';

describe('sk-label-manager: export (#14)', () => {
  it('writes the definitions on the screen and what lacks a required one as CSV', async () => {
    const element = await managerOf();
    const rows = parseCsv(await (await element.exportData()).text());
    expect(rows[0]).to.deep.equal(['report', 'labels']);
    const head = rows.findIndex(([first]) => first === 'key');
    expect(rows[head]).to.deep.equal([
      'key',
      'name',
      'description',
      'type',
      'allowedValues',
      'required',
      'assignments',
      'missing',
      'createdAt',
    ]);
    const keys = rows.slice(head + 1, head + 5).map(([key]) => key);
    expect(keys).to.deep.equal(all(element, '[part="key"]').map(read));
    expect(rows[head + 1]?.slice(3, 8)).to.deep.equal([
      'picklist',
      'Acme; Globex; Initech',
      'true',
      '4',
      '2',
    ]);
    const lackingRows = rows.slice(rows.findIndex(([first]) => first === 'resourceId') + 1);
    expect(lackingRows).to.deep.equal([['c', 'Role c', 'active', 'client']]);
  });

  it('writes the same as JSON, with when it was', async () => {
    const element = await managerOf();
    const body = JSON.parse(await (await element.exportData('json')).text());
    expect(body.report).to.equal('labels');
    expect(Date.now() - Date.parse(body.asOf)).to.be.below(60_000);
    expect(body.data).to.deep.equal(everything().labels);
    expect(body.missing.map(({ resourceId }: { resourceId: string }) => resourceId)).to.deep.equal([
      'c',
    ]);
  });

  it('has every page of what lacks a label, not only those shown', async () => {
    const api = apiOf(fourTypes());
    api.missing = ({ url }) => {
      const cursor = new URL(url).searchParams.get('cursor');
      const at = Number(cursor ?? 0);
      const nextCursor = at === 2 ? null : String(at + 1);
      return json({ data: [lacking(`m${at}`)], page: { nextCursor, total: 3 } });
    };
    const element = await managerFrom(api);
    await inState(element, 'ready');
    const rows = parseCsv(await (await element.exportData()).text());
    expect(rows.slice(-3).map(([id]) => id)).to.deep.equal(['m0', 'm1', 'm2']);
  });

  it('makes names that a spreadsheet would run harmless', async () => {
    const name = '=HYPERLINK("https://evil.test")';
    const element = await managerOf({ labels: [label({ name, description: '+1' })] });
    const rows = parseCsv(await (await element.exportData()).text());
    const row = rows.find(([key]) => key === 'client');
    expect(row?.slice(1, 3)).to.deep.equal([`'${name}`, `'+1`]);
  });

  it('says so when it cannot be made, and refuses while there is nothing', async () => {
    const api = apiOf(fourTypes());
    const element = await managerFrom(api);
    await inState(element, 'ready');
    api.missing = () => problem(404, 'not_found');
    const failed = new Promise((resolve) => element.addEventListener('sk-error', resolve));
    find(element, '[popovertarget="export"]').click();
    await until(
      () => element.shadowRoot?.querySelector('#export:popover-open'),
      'the menu is open',
    );
    button(element, 'CSV').click();
    await failed;
    await until(() => read(find(element, '.freshness')) === 'The export could not be made');
    const empty = document.createElement('sk-label-manager');
    const error = await empty.exportData().catch((reason: unknown) => reason);
    expect((error as DOMException).name).to.equal('InvalidStateError');
  });
});
