import type { components } from '../../../schema.ts';
import type { Cells, Wrong } from './cells.ts';
import { candidateIdOf, eventIdOf } from './identity.ts';
import type { Role } from './roles.ts';
import { readTime } from './time.ts';

type Event = components['schemas']['Event'];
type ImportMapping = components['schemas']['ImportMapping'];
type StageEvent = components['schemas']['StageEvent'];

/** The role of an application, when the row that would say so can be read. */
export type KnownRole = { role: Role | undefined };

/** Turns a row of stage history into the event it stands for; undefined if ignored or bad. */
export function readStageRow(
  cells: Cells,
  mapping: ImportMapping,
  columns: NonNullable<ImportMapping['stages']>,
  meanings: ReadonlyMap<string, StageEvent>,
  roleOf: (id: string) => KnownRole | Wrong,
  now: number,
): Event | undefined {
  if (meanings.get(cells.text(columns.stage))?.type === 'ignored') return undefined;
  const role = cells.needed(columns.id, roleOf)?.role;
  const meaning = cells.needed(columns.stage, (stage) => meanings.get(stage) ?? noStage(meanings));
  const time = cells.needed(columns.at, (text) => readTime(text, mapping.timeZone, now));
  if (role && meaning && 'stepId' in meaning && !role.stepIds.has(meaning.stepId)) {
    cells.bad(columns.stage, noStep(meaning.stepId, role));
  }
  if (!cells.good || !role || !meaning || !time) return undefined;

  const { source } = mapping;
  const { type, ...details } = meaning;
  const subject = candidateIdOf(source, cells.text(columns.id));
  const at = new Date(time.at).toISOString();
  const data = { interviewerId: role.id, ...details };
  const id = eventIdOf(source, subject, type, at, time.precision, data);
  const { precision } = time;
  return { specversion: '1.0', id, source, type, time: at, subject, precision, data } as Event;
}

function noStage(meanings: ReadonlyMap<string, StageEvent>): Wrong {
  const known = [...meanings.keys()].join(', ').slice(0, 1000);
  return {
    wrong: `The mapping has no such stage. Add it to "events" (as {"type": "ignored"} if it means nothing), or write one of: ${known}.`,
  };
}

function noStep(stepId: string, role: Role): string {
  const known = [...role.stepIds].join(', ');
  return `The mapping makes this stage the step "${stepId}", but the interviewer has the steps: ${known}. Map it to one of them.`;
}
