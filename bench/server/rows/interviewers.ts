import type { Row } from '../row.ts';
import { panelLines } from './panels.ts';

const sorts = ['most_recent', 'oldest', 'most_candidates', 'least_candidates'];
const filters: Record<string, string> = {
  'no filter': '',
  search: '&search=role%201',
  label: '&label=client:Acme',
  status: '&status=active',
};

export const interviewersTable: Row = {
  id: 'interviewers',
  title: 'The interviewers table, 50 rows a page',
  measure: (bench) =>
    panelLines(
      bench,
      sorts.flatMap((sort) =>
        Object.entries(filters).map(([name, query]) => ({
          name: `${sort}, ${name}`,
          paths: [`/v1/interviewers?limit=50&sort=${sort}${query}`],
        })),
      ),
      ...([200, 30] as const),
    ),
};
