/** `metric` of `listCandidates`: the applications behind a figure (#172). */
import { listableBy, type ListableParameter } from '../metrics/listable.ts';
import { metrics } from '../metrics/registry/index.ts';
import { badQuery } from '../problem.ts';
import type { SelectionName } from '../store/behind/index.ts';
import type { Narrowing } from '../store/behind/selection.ts';
import type { Handler } from './call.ts';

type Query = Parameters<Handler<'listCandidates'>>[0]['query'];
type Name = ListableParameter['name'];

/** Every parameter that some metric takes, and its value that says as much as nothing. */
const silent: Record<Name, unknown> = {
  agent: 'all',
  asOf: undefined,
  criterionId: undefined,
  distinct: 'application',
  from: undefined,
  hour: undefined,
  includeTest: false,
  interviewerId: undefined,
  outcomesUntil: undefined,
  part: 'numerator',
  questionId: undefined,
  service: undefined,
  stage: undefined,
  stepId: undefined,
  stepType: undefined,
  tenth: undefined,
  timeZone: undefined,
  to: undefined,
  weekday: undefined,
};

/** What any list of candidates takes. */
const always: readonly Name[] = ['interviewerId', 'includeTest', 'from', 'to', 'asOf'];
/** What makes it that of a cohort, though no figure is named. */
const ofCohort: readonly Name[] = ['stage', 'distinct', 'outcomesUntil'];

/** One side of a metric, or of the cohort when only a stage and the like is asked for. */
export interface Drill {
  candidates: SelectionName;
  given: Partial<Narrowing>;
}

/** Throws a 400 that names what is missing, or does not belong. Undefined for a plain list. */
export function readDrill(query: Query): Drill | undefined {
  const given = (Object.keys(silent) as Name[]).filter(
    (name) => query[name] !== undefined && query[name] !== silent[name],
  );
  if (query.metric === undefined) {
    const alone = given.find((name) => !always.includes(name) && !ofCohort.includes(name));
    if (alone) throw badQuery(alone, 'needs metric, the figure that it belongs to');
    return given.some((name) => ofCohort.includes(name))
      ? { candidates: 'invited', given: {} }
      : undefined;
  }
  const { metric, parameters } = readMetric(query.metric);
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  const missing = required.find((name) => !given.includes(name));
  if (missing) throw badQuery(missing, `is required for ${metric.id}`);
  if (required.includes('interviewerId') && query.interviewerId?.length !== 1)
    throw badQuery('interviewerId', `must be given once for ${metric.id}`);
  const known = new Set<Name>(['interviewerId', ...parameters.map(({ name }) => name)]);
  const odd = given.find((name) => !known.has(name));
  if (odd === 'part') throw badQuery('part', `must be numerator for ${metric.id}`);
  if (odd) {
    throw badQuery(odd, `does not belong to ${metric.id}, which takes ${[...known].join(', ')}`);
  }
  const side = query.part === 'denominator' ? metric.denominator : metric.numerator;
  if (!side?.candidates) throw new Error(`${metric.id} has no such side to list.`);
  return { candidates: side.candidates, given: query as Partial<Narrowing> };
}

function readMetric(id: string) {
  const metric = metrics.get(id);
  const parameters = metric && listableBy(metric);
  if (metric && parameters) return { metric, parameters };
  const listable = [...metrics.values()].filter((one) => listableBy(one)).map((one) => one.id);
  throw badQuery('metric', `must be one of ${listable.join(', ')}`);
}
