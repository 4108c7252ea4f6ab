import type { SkEngagementHeatmap } from '../../../../../src/elements/engagement-heatmap/engagement-heatmap.ts';
import { driveChart, engagementOf } from '../../chart.ts';

await import(String('/cdn/elements/engagement-heatmap.js'));
let element: SkEngagementHeatmap;

driveChart(
  {
    mount(host, data) {
      element = document.createElement('sk-engagement-heatmap');
      element.data = data;
      host.append(element);
      return element.updateComplete;
    },
    update(data) {
      element.data = data;
      return element.updateComplete;
    },
  },
  engagementOf,
);
