/** Elements that come and go: what they leave on the page. */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../../scripts/command.ts';
import type { Line } from '../line.ts';
import type { Row } from '../row.ts';
import { Visit } from '../visit.ts';

const times = 100;
const megabyte = 1_000_000;

export const elementNames = (): string[] =>
  globSync('dist/cdn/elements/*.js', { cwd: root }).map((file) =>
    basename(join(root, file), '.js'),
  );

export const mounts: Row = {
  id: 'mounts',
  once: true,
  title: `Elements mounted and taken off ${times} times`,
  async measure({ browser, base }) {
    const names = elementNames();
    const lines: Line[] = [];
    for (const name of names) {
      const visit = await Visit.open(browser, base, 'elements/screenkit');
      const often = (count: number) =>
        visit.call<{ timers: number; listeners: number }>(
          `bench.mountOften('sk-${name}', ${count})`,
        );
      try {
        await visit.call(`bench.load(${JSON.stringify(names)})`);
        // The first ones bring code, words and formats that stay.
        await often(20);
        const before = await visit.left();
        const { timers, listeners } = await often(times);
        const after = await visit.left();
        const nodes = after.nodes - before.nodes;
        lines.push({
          name: `sk-${name}: growth of the heap`,
          unit: 'MB',
          ours: Math.max(0, after.bytes - before.bytes) / megabyte,
          goal: 1,
          note: `${nodes} nodes more`,
        });
        lines.push({
          name: `sk-${name}: timers and listeners left`,
          unit: 'left',
          ours: timers + listeners,
          goal: 0,
          note: `all listeners of the page: ${after.listeners - before.listeners} more`,
        });
      } finally {
        await visit.close();
      }
    }
    return lines;
  },
};
