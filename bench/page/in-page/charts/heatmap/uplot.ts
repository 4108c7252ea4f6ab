import 'uplot/dist/uPlot.min.css';
import UPlot from 'uplot';
import { driveChart, engagementOf, levels, weekOf } from '../../chart.ts';
import type { Week } from '../../chart.ts';

let plot: UPlot;
let shown: Week;
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const data = (week: Week) => [hours, ...week.rows];

/** It has no heatmap: its hook draws the cells into its axes. */
function drawCells(on: UPlot): void {
  for (const [row, values] of shown.levels.entries()) {
    for (const [hour, level] of values.entries()) {
      on.ctx.fillStyle = `rgb(51 68 204 / ${level / levels})`;
      const [x, y] = [on.valToPos(hour, 'x', true), on.valToPos(row, 'y', true)];
      on.ctx.fillRect(x, y - 22, 24, 22);
    }
  }
}

driveChart<Week>(
  {
    mount(host, week) {
      shown = week;
      const options = {
        ...{ width: 760, height: 240, legend: { show: false } },
        scales: { x: { time: false, range: [0, 24] }, y: { range: [0, 8] } },
        series: [{}, ...week.rows.map(() => ({ show: false }))],
        hooks: { draw: [drawCells] },
      };
      plot = new UPlot(options, data(week), host);
    },
    update(week) {
      shown = week;
      plot.setData(data(week));
    },
  },
  (round) => weekOf(engagementOf(round)),
);
