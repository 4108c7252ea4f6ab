/** The baseline: bare cells with the names of days and hours, and no panel around them. */
import { driveChart, engagementOf, levels, weekOf } from '../../chart.ts';
import type { Week } from '../../chart.ts';
import { svg } from '../svg.ts';

const days = ['All', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const cells: { element: Element; level: number }[] = [];

driveChart<Week>(
  {
    mount(host, week) {
      cells.length = 0;
      const root = svg(host, 'svg', { width: 760, height: 240, 'font-size': 12 });
      for (const [row, values] of week.levels.entries()) {
        const y = row * 26 + (row > 0 ? 8 : 0);
        svg(root, 'text', { x: 0, y: y + 16 }).textContent = days[row] ?? '';
        for (const [hour, level] of values.entries()) {
          const place = { x: 40 + hour * 28, y, width: 24, height: 22, rx: 2 };
          const element = svg(root, 'rect', { ...place, fill: '#34c', opacity: level / levels });
          cells.push({ element, level });
        }
      }
      for (let hour = 0; hour < 24; hour += 3) {
        svg(root, 'text', { x: 40 + hour * 28, y: 234 }).textContent = String(hour);
      }
    },
    update(week) {
      let place = 0;
      for (const level of week.levels.flat()) {
        const cell = cells[place++];
        if (!cell || cell.level === level) continue;
        cell.level = level;
        cell.element.setAttribute('opacity', String(level / levels));
      }
    },
  },
  (round) => weekOf(engagementOf(round)),
);
