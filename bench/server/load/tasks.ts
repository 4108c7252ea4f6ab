/** What a load generator can be told to do. */
import { closedLoop, interleaved } from './closed-loop.ts';
import { ingestion } from './ingestion.ts';
import { busy, offered } from './offered.ts';
import { streams } from './streams.ts';
import { repeat, views } from './views.ts';

export const tasks = { closedLoop, interleaved, ingestion, views, repeat, streams, busy, offered };

export type Tasks = typeof tasks;
export type Input<Name extends keyof Tasks> = Parameters<Tasks[Name]>[0];
export type Output<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>;
