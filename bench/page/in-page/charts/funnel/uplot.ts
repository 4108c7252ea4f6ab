import 'uplot/dist/uPlot.min.css';
import UPlot from 'uplot';
import { countsOf, driveChart, funnelOf, stages } from '../../chart.ts';

let plot: UPlot;
const places = [0, 1, 2];

driveChart<readonly number[]>(
  {
    mount(host, counts) {
      const options = {
        ...{ width: 760, height: 240, legend: { show: false } },
        scales: { x: { time: false, range: [-0.5, 2.5] } },
        axes: [{ splits: () => places, values: () => stages }, {}],
        series: [{}, { fill: '#34c', paths: UPlot.paths.bars({ size: [0.8] }) }],
      };
      plot = new UPlot(options, [places, counts], host);
    },
    update: (counts) => plot.setData([places, counts]),
  },
  (round) => countsOf(funnelOf(round)),
);
