import { expect } from '@open-wc/testing';
import { hostile } from './fixtures/hostile.ts';
import { interviewer, interviewers, page } from './fixtures/interviewers.ts';
import { parse } from './fixtures/parse-csv.ts';
import { json, problem } from './fixtures/session.ts';
import {
  apiOf,
  find,
  inState,
  read,
  root,
  stopClock,
  tableFrom,
  tableOf,
  titles,
} from './fixtures/table.ts';
import { until } from './fixtures/until.ts';

/** The rows below the blank line, by the names in their first row. */
function table(rows: string[][]): Record<string, string>[] {
  const start = rows.findIndex((row) => row.length === 1 && row[0] === '') + 1;
  const names = rows[start] ?? [];
  return rows
    .slice(start + 1)
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}

describe('sk-interviewer-table: export (#14)', () => {
  stopClock();

  it('writes every row under the filter, in the order on the screen, below its definition', async () => {
    const element = await tableOf(interviewers(120), {
      status: 'active',
      sort: 'most_candidates',
      labelFilters: ['client:Acme'],
      pageSize: 10,
    });
    const file = await element.exportData();
    expect(file.type).to.contain('text/csv');
    const rows = parse(await file.text());
    const header = Object.fromEntries(rows.map(([name, ...values]) => [name, values.join()]));
    expect(header).to.include({
      report: 'interviewers',
      window: 'all-time',
      timeZone: 'UTC',
      status: 'active',
      sort: 'most_candidates',
      label: 'client:Acme',
    });
    const exported = table(rows);
    expect(exported.length).to.equal(Number(header['rows']));
    expect(read(find(element, '[part="range"]'))).to.match(new RegExp(`of ${exported.length}$`));
    expect(exported.slice(0, 10).map(({ title }) => title)).to.deep.equal(titles(element));
    for (const row of exported) expect(row['status']).to.equal('active');
  });

  it('keeps numbers numbers, so that totals equal those of the rows', async () => {
    const data = interviewers(40);
    const element = await tableOf(data);
    const exported = table(parse(await (await element.exportData('csv')).text()));
    const total = (field: string) => exported.reduce((sum, row) => sum + Number(row[field]), 0);
    const sum = (of: (row: (typeof data)[number]) => number) =>
      data.reduce((total, row) => total + of(row), 0);
    expect(total('stats.candidates')).to.equal(sum(({ stats }) => stats.candidates));
    expect(total('stats.completed')).to.equal(sum(({ stats }) => stats.completed));
    expect(total('spend.spent')).to.equal(sum(({ spend }) => spend.spent.amountMinor));
    expect(total('subscribers')).to.equal(sum(({ subscribers }) => subscribers));
  });

  it('gives JSON with the rows as the API has them', async () => {
    const data = interviewers(5);
    const element = await tableOf(data, { sort: 'oldest' });
    const body = JSON.parse(await (await element.exportData('json')).text());
    expect(body.report).to.equal('interviewers');
    expect(body.filter).to.deep.equal(element.filter);
    expect(body.data).to.have.deep.members(data);
  });

  it('lets no text become a formula', async () => {
    const data = hostile.map((payload, index) =>
      interviewer({ id: `i${index}`, title: payload, slug: payload, ats: { message: payload } }),
    );
    const element = await tableOf(data, { search: '', labelFilters: [] });
    const rows = parse(await (await element.exportData('csv')).text());
    for (const row of rows) {
      for (const cell of row) {
        if (/^-?\d+(\.\d+)?$/.test(cell)) continue;
        expect(cell).not.to.match(/^[\s"]*[=+\-@＝＋－＠\t\r]/);
      }
    }
    expect(table(rows)).to.have.length(hostile.length);
  });

  it('follows the pages of the API to the end', async () => {
    const all = interviewers(450);
    const api = apiOf([]);
    api.interviewers = (query) => {
      const start = Number(query.get('cursor') ?? 0);
      const end = start + Number(query.get('limit'));
      return json(
        page(all.slice(start, end), { nextCursor: end < 450 ? String(end) : null, total: 450 }),
      );
    };
    const element = await tableFrom(api, { status: 'active' });
    await inState(element, 'ready');
    api.queries.length = 0;
    const exported = table(parse(await (await element.exportData('csv')).text()));
    expect(exported.map(({ id }) => id)).to.deep.equal(all.map(({ id }) => id));
    expect(api.queries.map((query) => query.get('status'))).to.deep.equal([
      'active',
      'active',
      'active',
    ]);
  });

  it('hands the file over from its button, and says when it cannot', async () => {
    const api = apiOf(interviewers(3));
    const element = await tableFrom(api);
    await inState(element, 'ready');
    const names: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    find(element, '[popovertarget="export"]').click();
    await element.updateComplete;
    const [csv, json] = root(element).querySelectorAll<HTMLButtonElement>('#export button');
    csv?.click();
    json?.click();
    await until(() => names.length >= 2, 'both files are handed over').finally(() => {
      HTMLAnchorElement.prototype.click = click;
    });
    expect(names).to.have.members(['interviewers.csv', 'interviewers.json']);
    api.interviewers = () => problem(404, 'not_found');
    const failed = new Promise((resolve) => element.addEventListener('sk-error', resolve));
    csv?.click();
    await failed;
    await element.updateComplete;
    expect(read(find(element, '[part="toolbar"]'))).to.contain('The export could not be made');
  });
});
