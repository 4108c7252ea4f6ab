import type { Row } from '../row.ts';
import { charts } from './charts.ts';
import { feed } from './feed.ts';
import { longTasks } from './long-tasks.ts';
import { mounts } from './mounts.ts';
import { largeTable, size, table } from './tables.ts';

export const rows: readonly Row[] = [table, largeTable, size, longTasks, charts, feed, mounts];
