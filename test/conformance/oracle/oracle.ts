/** Answers of the analytics operations by plain loops over what was told; slow on purpose. */
import { readBook, settingAt, type Book } from './book.ts';
import { funnel, summary } from './funnel.ts';
import type { Ledger } from './ledger.ts';
import { readQuestion, selfDescription, type Query, type Question } from './question.ts';
import { questions } from './questions.ts';
import { resume, sms, timeToEngage, voice } from './screens.ts';
import { engagementHours, series } from './series.ts';
import { spend } from './spend.ts';

type Of = (book: Book, question: Question) => object;

const operations = {
  getFunnel: ['cohort', funnel],
  getSummary: ['activity', summary],
  getSeries: ['activity', series],
  getTimeToEngage: ['cohort', timeToEngage],
  getEngagementHours: ['activity', engagementHours],
  getVoice: ['cohort', voice],
  getQuestions: ['cohort', questions],
  getSms: ['cohort', sms],
  getResume: ['cohort', resume],
  getSpend: ['activity', spend],
} as const satisfies Record<string, [string, Of]>;

export type Operation = keyof typeof operations;

export const operationIds = Object.keys(operations) as Operation[];

/** The books read so far, by instant; a ledger that grew is read anew. */
const books = new WeakMap<Ledger, { length: number; byInstant: Map<number, Book> }>();

function bookOf(ledger: Ledger, asOf: number): Book {
  let read = books.get(ledger);
  if (read?.length !== ledger.log.length) {
    read = { length: ledger.log.length, byInstant: new Map() };
    books.set(ledger, read);
  }
  const book = read.byInstant.get(asOf) ?? readBook(ledger, asOf);
  read.byInstant.set(asOf, book);
  return book;
}

/** The answer at `now`, without the definitions in words. */
export function answerOf(ledger: Ledger, operation: Operation, query: Query, now: number): object {
  const [attribution, of] = operations[operation];
  const unbased = operation === 'getQuestions' || operation === 'getEngagementHours';
  const question = readQuestion(ledger, unbased ? { ...query, baseline: 'none' } : query, now);
  const book = bookOf(ledger, question.asOf);
  return {
    ...selfDescription(question, attribution),
    countedAttempt: settingAt(book, 'countedAttempt', book.asOf),
    ...of(book, question),
  };
}
