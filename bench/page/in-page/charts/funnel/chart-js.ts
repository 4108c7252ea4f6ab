/** The panel of the baseline, with bars of Chart.js. */
import { Chart } from 'chart.js/auto';
import { column, countsOf, driveFunnel, place } from './panel.ts';
import type { Funnel } from './panel.ts';

const bars = (funnel: Funnel) => countsOf(funnel).map((y, index) => ({ x: index + 0.25, y }));
const most = (funnel: Funnel) => Math.max(...countsOf(funnel));

driveFunnel({
  place,
  draw(box, funnel) {
    const look = { backgroundColor: '#34c', barThickness: column / 2 };
    const chart = new Chart(box.appendChild(document.createElement('canvas')), {
      type: 'bar',
      data: { datasets: [{ data: bars(funnel), ...look }] },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: { legend: { display: false } },
        scales: {
          x: { type: 'linear', display: false, offset: false, min: 0, max: 3 },
          y: { display: false, min: 0, max: most(funnel) },
        },
      },
    });
    return (next) => {
      const [dataset] = chart.data.datasets;
      if (dataset) dataset.data = bars(next);
      if (chart.options.scales.y) chart.options.scales.y.max = most(next);
      chart.update();
    };
  },
});
