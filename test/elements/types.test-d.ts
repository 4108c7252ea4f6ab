/** What must and must not compile of the elements; `npm run check` reads this file, nothing runs it. */
import type {
  FeedFilter,
  InterviewerChange,
  LabelManagerChange,
  SkBeforeInterviewerChangeEvent,
  SkCandidateSelectEvent,
  SkFilterChangeEvent,
  SkHourSelectEvent,
  SkInterviewerChangeEvent,
  SkInterviewerSelectEvent,
  TableFilter,
} from '../../src/index.ts';

const create = document.createElement.bind(document);

export function theTable(): void {
  const table = create('sk-interviewer-table');
  table.addEventListener('sk-select', (event) => {
    const own: SkInterviewerSelectEvent = event;
    const title: string = own.interviewer.title;
    // @ts-expect-error -- that is of the feed
    void [title, event.candidate];
  });
  table.addEventListener('sk-filter-change', ({ filter }) => {
    const { status, labelFilters }: TableFilter = filter;
    // @ts-expect-error -- no such filter
    void [status, labelFilters, filter.agent];
  });
  table.addEventListener('sk-before-change', (event) => {
    const change: InterviewerChange | LabelManagerChange = event.change;
    event.preventDefault();
    if ('operation' in change) void change.interviewers[0]?.title;
    else if (change.type === 'assign') void change.resourceIds;
    // @ts-expect-error -- labels are set on ids
    if ('type' in change) void change.interviewers;
  });
  table.addEventListener('sk-change', ({ change }) => {
    if ('operation' in change) void change.results[0]?.status;
    else void change.report?.items;
  });
  table.addEventListener('sk-columns-change', ({ columns }) => void columns.includes('spend'));
  table.addEventListener('sk-navigate', ({ destination, id }) => void [destination, id]);
  const changed = (event: SkInterviewerChangeEvent | SkBeforeInterviewerChangeEvent) => void event;
  // @ts-expect-error -- labels change too
  table.addEventListener('sk-change', changed);
}

export function others(): void {
  const heatmap = create('sk-engagement-heatmap');
  const hour = ({ query, weekday }: SkHourSelectEvent) => void [query, weekday?.toFixed()];
  heatmap.addEventListener('sk-select', hour, { once: true });
  heatmap.removeEventListener('sk-select', hour);
  heatmap.addEventListener('sk-filter-change', ({ filter }) => void filter.displayZone.length);
  const feed = create('sk-candidate-feed');
  feed.addEventListener(
    'sk-select',
    ({ candidate }: SkCandidateSelectEvent) => void candidate.person,
  );
  feed.addEventListener('sk-filter-change', ({ filter }: SkFilterChangeEvent<FeedFilter>) => {
    if (filter.sort === 'top_rated') feed.sort = filter.sort;
    // @ts-expect-error -- no such order
    if (filter.sort === 'oldest') void filter;
  });
  const manager = create('sk-label-manager');
  manager.addEventListener('sk-change', ({ change }) => {
    if (change.type === 'update') void change.patch;
  });
  create('sk-funnel').addEventListener('sk-filter-change', ({ filter }) => void filter.stage);
  create('sk-funnel').addEventListener('sk-select', ({ id, query }) => void [id, query?.metric]);
}

/** What every element has, wherever it is listened to. */
export function everywhere(): void {
  create('sk-funnel').addEventListener('click', ({ clientX }) => void clientX);
  create('sk-funnel').addEventListener('my-own', (event: Event) => void event);
  create('sk-provider').addEventListener('sk-select', ({ kind }) => void kind);
  document.addEventListener('sk-error', ({ error }) => void error);
  window.addEventListener('sk-load', (event) => void event.timeStamp);
}
