import type { Row } from '../row.ts';
import { longTasks } from './long-tasks.ts';
import { size, table } from './tables.ts';

export const rows: readonly Row[] = [table, size, longTasks];
