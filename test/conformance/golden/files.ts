/** What belongs into the folder conformance/, README.md aside. */
import { datasets } from './index.ts';
import { write } from './write.ts';

/** What the answers take a new workspace to have; the kit refuses another. */
const index = {
  format: 1,
  serverClockAfter: '2026-01-02T00:00:00.000Z',
  newWorkspace: {
    countedAttempt: 'latest',
    currency: 'USD',
    lowSampleBelow: 30,
    smallestRankedSample: 5,
    abandonedAfterDays: 7,
    passMark: 60,
    hourlyCost: { amountMinor: 3500, currency: 'USD' },
    isDefaultRate: true,
    manualMinutes: { voice: 30, sms: 10, resume: 6, form: 5 },
  },
  datasets: datasets.map(({ name, about }) => ({ name, about })),
};

export const golden = (): { file: string; content: string }[] => [
  { file: 'index.json', content: `${JSON.stringify(index, null, 1)}\n` },
  ...datasets.map((dataset) => ({ file: `${dataset.name}.json`, content: write(dataset) })),
];
