import type { Session } from '../src/client/session.ts';
import type { components } from '../src/schema.ts';
import { interviewers, labels, page } from '../test/elements/fixtures/interviewers.ts';
import type { Interviewer } from '../test/elements/fixtures/interviewers.ts';
import { json, problem, sessionAnswering } from '../test/elements/fixtures/session.ts';
import { sessionInfo } from './api.ts';

type Schemas = components['schemas'];

const permissions = [...sessionInfo.permissions, 'postings:write', 'labels:write'];

/** A session over an API in the page that keeps what is changed, until the story is drawn anew. */
export function editingSession(): Session {
  const rows = interviewers(12);
  const subscribers = new Map<string, string[]>();
  let copies = 0;

  const change = (id: string, over: Partial<Interviewer>): Interviewer => {
    const index = rows.findIndex((row) => row.id === id);
    return (rows[index] = { ...(rows[index] as Interviewer), ...over });
  };

  const labelled = ({ id, labels: before }: Interviewer, given: Record<string, unknown>) => {
    const kept = before.filter(({ key }) => !(key in given));
    const set = Object.entries(given).flatMap(([key, value]) => {
      const { name = key, type = 'text' } = labels.find((label) => label.key === key) ?? {};
      return value === null ? [] : [{ key, name, type, value } as Interviewer['labels'][number]];
    });
    return change(id, { labels: [...kept, ...set] });
  };

  const withTag = (row: Interviewer) => {
    const answer = json(row);
    answer.headers.set('etag', `"${row.id}"`);
    return answer;
  };

  return sessionAnswering(async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const { method } = request;
    const body = method === 'GET' ? {} : ((await request.json().catch(() => ({}))) as object);
    if (pathname === '/v1/session') return json({ ...sessionInfo, permissions });
    if (pathname === '/v1/labels') return json({ data: labels, page: { nextCursor: null } });
    if (pathname === '/v1/interviewers') {
      const status = searchParams.get('status');
      const shown = page(rows.filter((row) => !status || row.status === status));
      return json({ ...shown, counts: page(rows).counts });
    }
    if (pathname === '/v1/label-assignments') {
      const { resourceIds, labels: given } = body as Schemas['LabelAssignmentInput'];
      const items = rows
        .filter(({ id }) => resourceIds.includes(id))
        .map((row) => ({
          resourceId: row.id,
          changedKeys: Object.keys(given),
          labels: labelled(row, given).labels,
        }));
      return json({ changed: items.length, unchanged: 0, items });
    }
    const [, id = '', action] = /^\/v1\/interviewers\/([^/]+)(?:\/(\w+))?$/.exec(pathname) ?? [];
    const row = rows.find((each) => each.id === id);
    if (!row) return problem(404, 'not_found');
    switch (action) {
      case 'archive':
        return json(change(id, { status: 'archived' }));
      case 'unarchive':
        return json(change(id, { status: 'active' }));
      case 'duplicate': {
        const { title = `${row.title} (copy)` } = body as Schemas['DuplicateInput'];
        const copy = { ...row, id: `copy_${++copies}`, title, slug: `copy-${copies}` };
        rows.unshift(copy);
        return json(copy, 201);
      }
      case 'subscribers':
        return json({ data: subscribers.get(id) ?? [] });
      case undefined: {
        if (method !== 'PATCH') return withTag(row);
        const { budget, subscribers: list } = body as Schemas['InterviewerPatch'];
        if (list) subscribers.set(id, list);
        const over = {
          ...(budget !== undefined && { spend: { ...row.spend, budget } as Interviewer['spend'] }),
          ...(list && { subscribers: list.length }),
        };
        return withTag(change(id, over));
      }
      default:
        return problem(404, 'not_found');
    }
  });
}
