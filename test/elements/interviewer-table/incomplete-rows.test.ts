import { expect } from '@open-wc/testing';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { interviewer, interviewers } from '../fixtures/interviewers.ts';
import type { Interviewer } from '../fixtures/interviewers.ts';
import { cell, read, root, rows, stopClock, tableOf, titles } from '../fixtures/table.ts';

const columns = ['workflow', 'stats', 'ats', 'csat', 'spend', 'labels', 'subs', 'created'];

const text = (element: SkInterviewerTable) => root(element).querySelector('tbody')?.textContent;

/** With `undefined` in place of each null, also inside. */
const undefinedForNull = (value: unknown): unknown => {
  if (value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([key, each]) => [key, undefinedForNull(each)]));
};

describe('sk-interviewer-table: rows of the host that lack something', () => {
  stopClock();

  it('shows a dash for each field that is missing', async () => {
    const bare = { id: 'intv_1', title: 'Line cook', status: 'active' } as Interviewer;
    const element = await tableOf([bare]);
    expect(titles(element)).to.deep.equal(['Line cook']);
    for (const column of columns) {
      expect(read(cell(element, column)), column).to.equal('—');
      expect(cell(element, column)?.dataset['label'], column).to.be.a('string');
    }
    expect(read(cell(element, 'deadline'))).to.equal('No deadline');
    expect(text(element)).not.to.match(/NaN|undefined|null/);
    expect(rows(element)[0]?.children).to.have.length(12);
    await expect(element).to.be.accessible();
  });

  it('shows what is undefined as what is null', async () => {
    const nulls = interviewer({
      stats: { completionRate: null },
      ats: { state: 'connected', provider: null, lastSyncAt: null, message: null },
      csat: { score: null, responses: 0, satisfied: null },
      spend: { budget: null, budgetSpent: null, used: null, state: 'none' },
      deadlineAt: null,
      activeUntil: null,
    });
    const element = await tableOf([undefinedForNull(nulls) as Interviewer]);
    const expected = await tableOf([nulls]);
    expect(rows(element).map(read)).to.deep.equal(rows(expected).map(read));
    expect(root(element).querySelector('progress')?.hidden).to.equal(true);
  });

  it('shows a dash for a figure that is missing in what is there', async () => {
    const element = await tableOf([
      {
        ...interviewer(),
        stats: {},
        csat: {},
        spend: {},
        ats: {},
        createdAt: 'once',
      } as Interviewer,
    ]);
    expect(text(element)).not.to.match(/NaN|undefined|null|Invalid/);
    expect(read(cell(element, 'stats'))).to.contain('— candidates');
    expect(read(cell(element, 'spend'))).to.contain('— / —');
    expect(read(cell(element, 'created'))).to.equal('—');
  });

  it('searches, sorts, filters and exports them', async () => {
    const bare = { id: 'intv_1', status: 'active' } as Interviewer;
    const element = await tableOf([bare, ...interviewers(5)]);
    for (const sort of ['most_candidates', 'oldest'] as const) {
      element.sort = sort;
      await element.updateComplete;
      expect(rows(element), sort).to.have.length(6);
    }
    element.search = 'undefined';
    await element.updateComplete;
    expect(rows(element)).to.have.length(0);
    Object.assign(element, { search: '', labelFilters: ['client:Acme'] });
    await element.updateComplete;
    expect(text(element) ?? '').not.to.contain('undefined');
    element.labelFilters = [];
    expect(await (await element.exportData()).text()).to.contain('intv_1');
  });
});
