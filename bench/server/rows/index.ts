import type { Row } from '../row.ts';
import { delay } from './delay.ts';
import { growth } from './growth.ts';
import { bulkImport } from './import.ts';
import { ingestion } from './ingestion.ts';
import { interviewersTable } from './interviewers.ts';
import { live } from './live.ts';
import { memoryUse } from './memory.ts';
import { dashboards } from './mix.ts';
import { oneInterviewer, questions, workspacePanels } from './panels.ts';
import { past } from './past.ts';
import { costOfSize } from './size.ts';
import { start } from './start.ts';

/** In the order of the table. */
export const rows: readonly Row[] = [
  ingestion,
  bulkImport,
  oneInterviewer,
  questions,
  workspacePanels,
  interviewersTable,
  dashboards,
  live,
  costOfSize,
  start,
  memoryUse,
  growth,
  delay,
  past,
];
