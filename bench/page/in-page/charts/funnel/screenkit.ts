import type { SkFunnel } from '../../../../../src/elements/funnel/funnel.ts';
import { driveChart, funnelOf } from '../../chart.ts';

await import(String('/cdn/elements/funnel.js'));
let element: SkFunnel;

driveChart(
  {
    mount(host, data) {
      element = document.createElement('sk-funnel');
      element.data = data;
      host.append(element);
      return element.updateComplete;
    },
    update(data) {
      element.data = data;
      return element.updateComplete;
    },
  },
  funnelOf,
);
