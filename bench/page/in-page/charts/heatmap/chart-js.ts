import { Chart } from 'chart.js/auto';
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { driveChart, engagementOf, levels, weekOf } from '../../chart.ts';
import type { Week } from '../../chart.ts';

Chart.register(MatrixController, MatrixElement);
let chart: Chart;
const points = (week: Week) => week.levels.flatMap((row, y) => row.map((v, x) => ({ x, y, v })));

driveChart<Week>(
  {
    mount(host, week) {
      const box = host.appendChild(document.createElement('div'));
      box.style.cssText = 'inline-size: 760px; block-size: 240px';
      chart = new Chart(box.appendChild(document.createElement('canvas')), {
        type: 'matrix',
        data: {
          datasets: [
            {
              data: points(week),
              width: 24,
              height: 22,
              backgroundColor: ({ raw }: { raw?: { v: number } }) =>
                `rgb(51 68 204 / ${(raw?.v ?? 0) / levels})`,
            },
          ],
        },
        options: {
          animation: false,
          maintainAspectRatio: false,
          plugins: { legend: { display: false } },
          scales: { x: { type: 'linear' }, y: { type: 'linear', reverse: true } },
        },
      });
    },
    update(week) {
      const [dataset] = chart.data.datasets;
      if (dataset) dataset.data = points(week);
      chart.update();
    },
  },
  (round) => weekOf(engagementOf(round)),
);
