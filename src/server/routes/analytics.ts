import { funnel } from '../metrics/funnel.ts';
import { definitions } from '../metrics/registry.ts';
import { knownInterviewers } from '../store/interviewers.ts';
import { workspaceOf } from '../store/workspaces.ts';
import type { Handler } from './call.ts';
import { labelConditions } from './label-filter.ts';
import { instantText, readPast, readWindow, requireAll } from './time.ts';

export const listMetrics: Handler<'listMetrics'> = async () => ({
  status: 200,
  body: { data: definitions, page: { nextCursor: null, total: definitions.length } },
});

const windowText = ({ from, to }: { from: number; to: number }) => ({
  from: instantText(from),
  to: instantText(to),
});

export const getFunnel: Handler<'getFunnel'> = ({ query, read, now }) => {
  const asOf = readPast('asOf', query.asOf, now);
  const outcomesUntil = readPast('outcomesUntil', query.outcomesUntil, asOf);
  const window = readWindow(query);
  return read(
    async (reader) => {
      const workspace = await workspaceOf(reader);
      const ids = query.interviewerId;
      if (ids) requireAll(ids, await knownInterviewers(reader, ids));
      const timeZone = query.timeZone ?? workspace.time_zone;
      const { baseline = 'previous_period', distinct = 'application', includeTest = false } = query;
      const { baselineCohort, ...answer } = await funnel(reader, workspace, {
        interviewers: { ids, labels: await labelConditions(reader, query.label) },
        window,
        timeZone,
        baseline,
        includeTest,
        distinctPersons: distinct === 'person',
        outcomesUntil,
      });
      const body = {
        attribution: 'cohort' as const,
        window: window && windowText(window),
        timeZone,
        asOf: instantText(asOf),
        outcomesUntil: instantText(outcomesUntil),
        baselineChoice: baseline,
        baselineWindow: baselineCohort && {
          ...windowText(baselineCohort.window),
          outcomesUntil: instantText(baselineCohort.outcomesUntil),
        },
        distinct,
        includeTest,
        interviewerIds: ids ?? null,
        ...answer,
      };
      return {
        status: 200,
        body,
        stable: { ...answer, window, timeZone, baseline, before: baselineCohort?.window },
      };
    },
    query.asOf === undefined ? undefined : asOf,
  );
};
