/** The panel of the baseline, with cells of Chart.js. */
import { Chart } from 'chart.js/auto';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { levels, weekOf } from '../../chart.ts';
import { cell, driveHeatmap, place, placeOf } from './panel.ts';
import type { Data } from './panel.ts';

Chart.register(MatrixController, MatrixElement);

const points = (data: Data) =>
  weekOf(data).levels.flatMap((row, day) =>
    row.map((level, hour) => ({ ...placeOf(day, hour), level })),
  );

interface Point {
  readonly raw?: { readonly level: number };
}

driveHeatmap({
  place,
  draw(box, data) {
    const look = {
      ...{ ...cell, anchorX: 'left', anchorY: 'top' },
      backgroundColor: ({ raw }: Point) => `rgb(51 68 204 / ${(raw?.level ?? 0) / levels})`,
    };
    const axis = { type: 'linear', display: false, offset: false, min: 0 };
    const chart = new Chart(box.appendChild(document.createElement('canvas')), {
      type: 'matrix',
      data: { datasets: [{ data: points(data), ...look }] },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: { legend: { display: false } },
        scales: {
          x: { ...axis, max: place.width },
          y: { ...axis, max: place.height, reverse: true },
        },
      },
    });
    return (next) => {
      const [dataset] = chart.data.datasets;
      if (dataset) dataset.data = points(next);
      chart.update();
    };
  },
});
