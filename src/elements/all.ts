/** Registers every element of the package. */
export * from './provider/provider.ts';
export * from './candidate-feed/candidate-feed.ts';
export * from './funnel/funnel.ts';
export * from './interviewer-table/interviewer-table.ts';
