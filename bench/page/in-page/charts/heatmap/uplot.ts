/** The panel of the baseline, with cells by uPlot. */
import 'uplot/dist/uPlot.min.css';
import UPlot from 'uplot';
import { levels, weekOf } from '../../chart.ts';
import type { Week } from '../../chart.ts';
import { cell, driveHeatmap, place, placeOf } from './panel.ts';

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const data = (week: Week) => [hours, ...week.rows];

/** It has no heatmap: its hook draws the cells. */
function drawCells({ ctx }: UPlot, week: Week): void {
  for (const [row, values] of week.levels.entries()) {
    for (const [hour, level] of values.entries()) {
      ctx.fillStyle = `rgb(51 68 204 / ${level / levels})`;
      const { x, y } = placeOf(row, hour);
      ctx.fillRect(x, y, cell.width, cell.height);
    }
  }
}

driveHeatmap({
  place,
  draw(box, first) {
    let shown = weekOf(first);
    const options = {
      ...{ width: place.width, height: place.height, padding: [0, 0, 0, 0] },
      legend: { show: false },
      scales: { x: { time: false, range: [0, 24] }, y: { range: [0, 8] } },
      axes: [{ show: false }, { show: false }],
      series: [{}, ...shown.rows.map(() => ({ show: false }))],
      hooks: { draw: [(plot: UPlot) => drawCells(plot, shown)] },
    };
    const plot = new UPlot(options, data(shown), box);
    return (next) => {
      shown = weekOf(next);
      plot.setData(data(shown));
    };
  },
});
