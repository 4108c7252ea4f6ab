import type { SkInterviewerTable } from '../../../../src/elements/interviewer-table/interviewer-table.ts';
import { driveTable } from '../table.ts';

await import(String('/cdn/elements/interviewer-table.js'));
let element: SkInterviewerTable;
const root = () => element.shadowRoot as ShadowRoot;

driveTable({
  mount(host, rows) {
    element = document.createElement('sk-interviewer-table');
    element.data = rows;
    host.append(element);
    return element.updateComplete;
  },
  update(rows) {
    element.data = rows;
    return element.updateComplete;
  },
  sort(by) {
    element.sort = by === 'most candidates' ? 'most_candidates' : 'least_candidates';
    return element.updateComplete;
  },
  goToSearch() {
    root().querySelector<HTMLInputElement>('[type=search]')?.focus();
  },
  filter(text) {
    element.search = text;
    return element.updateComplete;
  },
  scroller: () => root().querySelector('.scroller') as HTMLElement,
  drawn: () => root().querySelectorAll('tbody tr'),
});
