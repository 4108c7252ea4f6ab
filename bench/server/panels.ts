/** Every panel of the dashboard as the path that asks for it. */
import { begin, now, year } from './fixed.ts';
import { idOf } from './workspace.ts';

export interface Panel {
  name: string;
  path: string;
}

export interface Span {
  from: number;
  to: number;
}

export const lastYear: Span = { from: now - year, to: now };
export const yearBefore: Span = { from: begin, to: now - year };

const operations = [
  'summary',
  'funnel',
  'time-to-engage',
  'engagement-hours',
  'voice',
  'questions',
  'sms',
  'resume',
  'spend',
];

const series = [
  'interviews.volume',
  'candidates.entered',
  'interviews.completed',
  'interviews.by_step',
  'spend.by_service',
];

const instant = (at: number) => new Date(at).toISOString();

/** `more` narrows it down, as in `{ interviewerId: 'bench-1' }`. */
export function panel(name: string, { from, to }: Span, more: Record<string, string> = {}): Panel {
  const [operation = '', id] = name.split(' ');
  const query = new URLSearchParams({ from: instant(from), to: instant(to), ...more });
  if (id !== undefined) query.set('series', id);
  return { name, path: `/v1/analytics/${operation}?${query}` };
}

export const panelNames = [...operations, ...series.map((id) => `series ${id}`)];

export const panels = (span: Span, more: Record<string, string> = {}): Panel[] =>
  panelNames.map((name) => panel(name, span, more));

/** Up to twenty interviewers, spread over all of them. */
export function someInterviewers(count: number): string[] {
  const some = Math.min(20, count);
  return Array.from({ length: some }, (_, place) => idOf(Math.floor((place * count) / some)));
}

export const session: Panel = { name: 'GET /v1/session', path: '/v1/session' };
