import { timedLines } from '../lines.ts';
import type { Group } from '../load/closed-loop.ts';
import { load } from '../load/load.ts';
import { lastYear, panelNames, panel, panels, session, someInterviewers } from '../panels.ts';
import type { Bench, Line, Row } from '../row.ts';
import { reading } from '../using.ts';

/** Asks for one group after the other and compares all with `GET /v1/session`. */
export function panelLines(
  { engine, data, calls }: Bench,
  groups: readonly Omit<Group, 'count'>[],
  count: number,
  most: number,
): Promise<Line[]> {
  const all = [{ name: session.name, paths: [session.path] }, ...groups];
  return reading(data, async ({ base, pid }) => {
    const timed = await load('closedLoop', {
      ...{ base, key: data.apiKey, pids: [pid, ...engine.pids], warmUp: 5 },
      groups: all.map((group) => ({ ...group, count: calls(count) })),
    });
    return timedLines(timed, most);
  });
}

export const ofInterviewers = (count: number) =>
  panelNames.map((name) => ({
    name,
    paths: someInterviewers(count).map(
      (interviewerId) => panel(name, lastYear, { interviewerId }).path,
    ),
  }));

export const oneInterviewer: Row = {
  id: 'panels',
  title: "One interviewer's panels over a year",
  measure: (bench) => panelLines(bench, ofInterviewers(bench.data.interviewers), 200, 50),
};

export const questions: Row = {
  id: 'questions',
  title: 'Question rankings of the workspace over a year',
  measure: (bench) =>
    panelLines(
      bench,
      [{ name: 'questions', paths: [panel('questions', lastYear).path] }],
      ...([120, 300] as const),
    ),
};

export const workspacePanels: Row = {
  id: 'workspace',
  title: "The workspace's other panels over a year",
  measure(bench) {
    const others = [
      ...panels(lastYear).map(({ name, path }) => ({ name, paths: [path] })),
      ...panels(lastYear, { label: 'client:Acme' }).map(({ name, path }) => ({
        name: `${name}, one label`,
        paths: [path],
      })),
    ].filter(({ name }) => !name.startsWith('questions'));
    return panelLines(bench, others, 120, 150);
  },
};
