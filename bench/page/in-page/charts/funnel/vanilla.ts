/** The baseline: all that the funnel's panel shows, in plain SVG, and nothing else of it. */
import { setter, svg } from '../svg.ts';
import { column, driveFunnel, place, sizesOf } from './panel.ts';

driveFunnel((root) => {
  const bars = [0, 1, 2].map((index) => {
    const x = place.x + index * column;
    const bar = svg(root, 'rect', { x, width: column / 2, fill: '#34c' });
    return { y: setter(bar, 'y'), height: setter(bar, 'height') };
  });
  return (funnel) => {
    for (const [index, size] of sizesOf(funnel).entries()) {
      bars[index]?.y(String(place.y + place.height - size));
      bars[index]?.height(String(size));
    }
  };
});
