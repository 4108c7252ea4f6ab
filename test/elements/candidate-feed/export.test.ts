import { expect } from '@open-wc/testing';
import { at, candidate, many, numbered } from '../fixtures/candidates.ts';
import { hostile } from '../fixtures/hostile.ts';
import { parse } from '../fixtures/parse-csv.ts';
import { stopClock } from '../fixtures/table.ts';
import {
  exportButton,
  feedFrom,
  feedOf,
  FeedApi,
  liveFeed,
  names,
  newButton,
  numbers,
  part,
  root,
  rows,
} from './feed.ts';
import type { SkCandidateFeed } from '../../../src/elements/candidate-feed/candidate-feed.ts';
import { until } from '../fixtures/until.ts';

interface Exported {
  readonly header: Record<string, string>;
  readonly rows: Record<string, string>[];
}

async function csvOf(element: SkCandidateFeed): Promise<Exported> {
  const file = await element.exportData('csv');
  expect(file.type).to.contain('text/csv');
  const lines = parse(await file.text());
  const start = lines.findIndex((line) => line.length === 1 && line[0] === '') + 1;
  const columns = lines[start] ?? [];
  return {
    header: Object.fromEntries(
      lines.slice(0, start - 1).map(([name, ...values]) => [name, values.join()]),
    ),
    rows: lines
      .slice(start + 1)
      .map((line) => Object.fromEntries(columns.map((name, i) => [name, line[i] ?? '']))),
  };
}

const namesIn = ({ rows: exported }: Exported) => exported.map((row) => row['person.name']);

describe('sk-candidate-feed: export (#14)', () => {
  stopClock();

  it('writes the rows on the screen, in their order, below what they are', async () => {
    const data = [...many(30), numbered(40, { interviewerId: 'intv_2' })];
    const element = await feedOf(data, {
      sort: 'top_rated',
      interviewerId: 'intv_1',
      decision: 'none',
      topRatedFrom: 25,
    });
    const exported = await csvOf(element);
    expect(exported.header).to.include({
      report: 'candidates',
      window: 'all-time',
      timeZone: 'UTC',
      sort: 'top_rated',
      interviewerIds: 'intv_1',
      progress: 'all',
      decision: 'none',
      includeTest: 'false',
      rows: '30',
      hasMore: 'false',
      topRated: 'score of 25 or more',
    });
    expect(namesIn(exported)).to.deep.equal(names(element));
    for (const [index, row] of exported.rows.entries()) {
      const score = rows(element)[index]?.querySelector('[part~="score"] [aria-hidden]');
      expect(row['score']).to.equal(score?.textContent?.trim());
    }
  });

  it('holds every page that was loaded, and says that there are more', async () => {
    const api = new FeedApi(many(150));
    const element = await liveFeed(api);
    part(element, 'more').click();
    await until(() => part(element, 'count').textContent === '100 shown', 'two pages');
    const exported = await csvOf(element);
    expect(namesIn(exported)).to.deep.equal(many(100).map(({ person }) => person.name));
    expect(exported.header).to.include({ rows: '100', hasMore: 'true' });
    expect(exported.header['timeZone']).to.equal('America/Vancouver');
  });

  it('holds what is shown while the rows stand still, and what came in once that is shown', async () => {
    const api = new FeedApi(many(5));
    const element = await liveFeed(api, { paused: true });
    api.put(numbered(9, { completedAt: at(1000) }));
    await until(() => newButton(element), 'it came in');
    expect(namesIn(await csvOf(element))).to.deep.equal(names(element));
    expect(numbers(element)).to.deep.equal([0, 1, 2, 3, 4]);
    newButton(element)?.click();
    await until(() => numbers(element)[0] === 9, 'it is shown');
    expect(namesIn(await csvOf(element))).to.deep.equal(names(element));
  });

  it('gives JSON with the candidates as the API has them', async () => {
    const data = many(5);
    const element = await feedOf(data);
    const body = JSON.parse(await (await element.exportData('json')).text());
    expect(body.report).to.equal('candidates');
    expect(body.choice.sort).to.equal('recently_completed');
    expect(body.data).to.deep.equal(data);
  });

  it('lets no text become a formula', async () => {
    const data = hostile.map((payload, index) =>
      candidate({ id: `c${index}`, name: payload, interviewerTitle: payload }),
    );
    const element = await feedOf(data);
    const lines = parse(await (await element.exportData('csv')).text());
    for (const cell of lines.flat()) {
      if (/^-?\d+(\.\d+)?$/.test(cell)) continue;
      expect(cell).not.to.match(/^[\s"]*[=+\-@＝＋－＠\t\r]/);
    }
    expect((await csvOf(element)).rows).to.have.length(hostile.length);
  });

  it('hands the file over from its menu', async () => {
    const element = await feedOf(many(3));
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    const formats = () => root(element).querySelectorAll<HTMLButtonElement>('#export button');
    exportButton(element).click();
    await until(() => formats().length === 2, 'the formats are there');
    const [csv, json] = formats();
    csv?.click();
    json?.click();
    await until(() => saved.length === 2, 'both are saved');
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.have.members(['candidates.csv', 'candidates.json']);
  });

  it('says that there is nothing to export yet', async () => {
    const element = await feedFrom(
      Object.assign(new FeedApi(), { list: () => new Promise<Response>(() => {}) }),
    );
    expect(exportButton(element).disabled).to.equal(true);
    let error: unknown;
    await element.exportData().catch((thrown: unknown) => (error = thrown));
    expect((error as DOMException).name).to.equal('InvalidStateError');
  });
});
