import { Chart } from 'chart.js/auto';
import { countsOf, driveChart, funnelOf, stages } from '../../chart.ts';

let chart: Chart;
const bars = (counts: readonly number[]) => counts.map((count) => [-count / 2, count / 2]);

driveChart<readonly number[]>(
  {
    mount(host, counts) {
      const box = host.appendChild(document.createElement('div'));
      box.style.cssText = 'inline-size: 760px; block-size: 240px';
      chart = new Chart(box.appendChild(document.createElement('canvas')), {
        type: 'bar',
        data: { labels: stages, datasets: [{ data: bars(counts) }] },
        options: {
          animation: false,
          maintainAspectRatio: false,
          plugins: { legend: { display: false } },
        },
      });
    },
    update(counts) {
      const [dataset] = chart.data.datasets;
      if (dataset) dataset.data = bars(counts);
      chart.update();
    },
  },
  (round) => countsOf(funnelOf(round)),
);
