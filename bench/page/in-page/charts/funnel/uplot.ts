/** The panel of the baseline, with bars of uPlot. */
import 'uplot/dist/uPlot.min.css';
import UPlot from 'uplot';
import { countsOf, driveFunnel, place } from './panel.ts';

const middles = [0.25, 1.25, 2.25];
const look = { fill: '#34c', width: 0, points: { show: false } };

driveFunnel({
  place,
  draw(box, funnel) {
    const options = {
      ...{ width: place.width, height: place.height, padding: [0, 0, 0, 0] },
      legend: { show: false },
      scales: {
        x: { time: false, range: [0, 3] },
        y: { range: (_: UPlot, _least: number, most: number) => [0, most] },
      },
      axes: [{ show: false }, { show: false }],
      series: [{}, { ...look, paths: UPlot.paths.bars({ size: [0.5] }) }],
    };
    const plot = new UPlot(options, [middles, countsOf(funnel)], box);
    return (next) => plot.setData([middles, countsOf(next)]);
  },
});
