/** The baseline: three bars with links, names, counts and rates, and no panel around them. */
import { countsOf, driveChart, funnelOf, stages } from '../../chart.ts';
import { svg } from '../svg.ts';

const height = 200;
let draw: (counts: readonly number[]) => void;

driveChart<readonly number[]>(
  {
    mount(host, counts) {
      const root = svg(host, 'svg', { width: 760, height: height + 40, 'font-size': 12 });
      const links = [0, 1].map(() => svg(root, 'path', { fill: '#ccd' }));
      const bars = stages.map((_, index) =>
        svg(root, 'rect', { x: index * 280, y: 30, width: 200, fill: '#34c' }),
      );
      const texts = stages.map((name, index) => {
        svg(root, 'text', { x: index * 280, y: 12 }).textContent = name;
        return svg(root, 'text', { x: index * 280 + 80, y: 12 });
      });
      const rates = [0, 1].map((index) => svg(root, 'text', { x: index * 280 + 225, y: 60 }));
      const numbers = new Intl.NumberFormat('en');
      const percents = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 1 });
      draw = (all) => {
        const most = Math.max(...all);
        const sizes = all.map((count) => (count / most) * height);
        for (const [index, size] of sizes.entries()) {
          const count = all[index] ?? 0;
          const next = sizes[index + 1];
          bars[index]?.setAttribute('height', String(size));
          (texts[index] as Element).textContent = numbers.format(count);
          if (next === undefined) continue;
          const x = index * 280 + 200;
          links[index]?.setAttribute('d', `M${x} 30h80v${next}L${x} ${30 + size}z`);
          (rates[index] as Element).textContent = percents.format((all[index + 1] ?? 0) / count);
        }
      };
      draw(counts);
    },
    update: (counts) => draw(counts),
  },
  (round) => countsOf(funnelOf(round)),
);
