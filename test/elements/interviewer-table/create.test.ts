import { expect } from '@open-wc/testing';
import type { SkNavigateEvent } from '../../../src/elements/events.ts';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { realSession, realTable } from '../fixtures/real-table.ts';
import { inState, part, read, root, tableOf } from '../fixtures/table.ts';

const button = (element: SkInterviewerTable) => root(element).querySelector('[part~="create"]');

describe('sk-interviewer-table: creating an interviewer (#31)', () => {
  it('asks the host, who may cancel the event to say that it went there', async () => {
    const element = await realTable('', { canCreate: true });
    expect(read(button(element))).to.equal('Create interviewer');
    const events: SkNavigateEvent[] = [];
    element.addEventListener('sk-navigate', (event) => events.push(event));
    part(element, 'create').click();
    expect(events.map(({ destination, cancelable }) => [destination, cancelable])).to.deep.equal([
      ['create', true],
    ]);
    await expect(element).to.be.accessible();
  });

  it('is there where there are no interviewers yet', async () => {
    const element = await tableOf([], { canCreate: true });
    await inState(element, 'empty');
    expect(button(element)).not.to.equal(null);
  });

  it('is not offered to who may only read, nor unless the host has a place for it (#12)', async () => {
    const reader = await realTable('', { canCreate: true, session: realSession('token') });
    expect(button(reader)).to.equal(null);
    expect(button(await realTable(''))).to.equal(null);
  });
});
