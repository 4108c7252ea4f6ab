/** The baseline: all that the heatmap's panel shows, in plain SVG, and nothing else of it. */
import { levels, weekOf } from '../../chart.ts';
import { setter, svg } from '../svg.ts';
import { cell, driveHeatmap, place, placeOf } from './panel.ts';

driveHeatmap((root, data) => {
  const cells = weekOf(data).levels.map((values, row) =>
    values.map((_, hour) => {
      const { x, y } = placeOf(row, hour);
      const corner = { x: place.x + x, y: place.y + y, rx: 2 };
      return setter(svg(root, 'rect', { ...corner, ...cell, fill: '#34c' }), 'opacity');
    }),
  );
  return (next) => {
    for (const [row, values] of weekOf(next).levels.entries()) {
      for (const [hour, level] of values.entries()) cells[row]?.[hour]?.(String(level / levels));
    }
  };
});
