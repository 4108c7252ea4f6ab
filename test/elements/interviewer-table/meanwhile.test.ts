import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SkInterviewerTable } from '../../../src/elements/interviewer-table/interviewer-table.ts';
import { loadLanguage } from '../../../src/localization/localize.ts';
import { cell, find, inState, read, root, titles } from '../fixtures/table.ts';
import {
  appears,
  choose,
  confirm,
  createInterviewer,
  gone,
  realSession,
  realTable,
  rowButton,
  shows,
} from '../fixtures/real-table.ts';
import { until } from '../fixtures/until.ts';

const dollars = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

/** A session in which some requests wait for `go`, before they are sent or after they are answered. */
function waiting(concerns: (request: Request) => boolean, where: 'before' | 'after' = 'before') {
  let go = () => {};
  let asked = 0;
  const held = new Promise<void>((resolve) => (go = resolve));
  const session = realSession('write-token', async (request) => {
    if (!concerns(request)) return fetch(request);
    if (where === 'before') await held;
    const answer = await fetch(request);
    asked++;
    await held;
    return answer;
  });
  return { session, go: () => go(), asked: () => asked };
}

const said = (element: SkInterviewerTable) =>
  [...root(element).querySelectorAll('.visually-hidden[role="status"]')].map(read);

async function budgetOf(element: SkInterviewerTable, title: string): Promise<HTMLInputElement> {
  rowButton(element, title, 'budget').click();
  await shows(element, `Budget of ${title}`);
  await appears(element, '.editor:popover-open');
  return find<HTMLInputElement>(element, '.editor [name="amount"]');
}

describe('sk-interviewer-table: something else happens meanwhile', () => {
  it('says what rows there are also while a notice stands', async () => {
    await createInterviewer('Announced cook');
    const element = await realTable('Announced cook');
    await choose(element, 'Announced cook', 'archive');
    await confirm(element);
    await until(() => said(element).includes('Announced cook is archived'), 'it is said');
    element.search = 'nothing of that name';
    await until(() => said(element).includes('No interviewers match'), 'the rows are said too');
  });
});
