/** Where benchmarks keep what they need again: prepared data and the results of each row. */
import { join } from 'node:path';
import { root } from '../scripts/command.ts';

export const cache = join(root, 'node_modules/.cache/bench');
