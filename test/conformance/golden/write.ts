/** How a golden dataset is written: an event, a figure or a bucket a line. */
import type { Dataset } from './dataset.ts';
import { derive, receipts } from './derive.ts';

const widest = 230;

function layOut(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (line.length <= widest || value === null || typeof value !== 'object') return line;
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((item) => inner + layOut(item, inner))
    : Object.entries(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}:${layOut(item, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

const lines = (items: readonly unknown[]) =>
  items.length === 0 ? '[]' : `[\n  ${items.map((one) => JSON.stringify(one)).join(',\n  ')}\n ]`;

export function write(dataset: Dataset): string {
  const batches = receipts(dataset.batches).map(({ stored, repeated, events }) => {
    const sent = events.map((event) => JSON.stringify({ specversion: '1.0', ...event }));
    return `  {"stored":${stored},"repeated":${repeated},"events":[\n   ${sent.join(',\n   ')}\n  ]}`;
  });
  const questions = derive(dataset).map(
    ({ operation, path, query, why, answer }) => `  {
   "operation":${JSON.stringify(operation)},
   "path":${JSON.stringify(path)},
   "query":${JSON.stringify(query)},
   "why":${lines(why).replaceAll('\n', '\n  ')},
   "answer":${layOut(answer, '   ')}
  }`,
  );
  return `{
 "dataset":${JSON.stringify(dataset.name)},
 "about":${JSON.stringify(dataset.about)},
 "settings":${lines(dataset.settings)},
 "labels":${lines(dataset.labels)},
 "interviewers":${lines(dataset.interviewers)},
 "batches":[${batches.length === 0 ? '' : `\n${batches.join(',\n')}\n `}],
 "questions":[\n${questions.join(',\n')}\n ]
}
`;
}
