/** Whether what an event says can be, given what the workspace knows. */
import type { Finding } from '../problem.ts';
import { concernsInterviewer, dataOf, interviewerOf, scaleOf, type Event } from './event-row.ts';
import { isReadOnly } from '../store/scope.ts';
import { labelProblem, ofScope } from './label-value.ts';
import type { Surroundings } from './surroundings.ts';

/** Source of the events that this server's own operations make. */
export const ownSource = 'screenkit';

/** What is wrong with an event; `own` ones are this server's. */
export function judge(event: Event, known: Surroundings, own: boolean): Finding[] {
  const found: Finding[] = [];
  const wrong = (pointer: string, message: string) => found.push({ pointer, message });
  const data = dataOf(event);
  const interviewerId = interviewerOf(event);
  const steps = known.steps.get(interviewerId);
  const aboutInterviewer = concernsInterviewer(event.type);
  if (!own && event.source === ownSource)
    wrong('/source', `must not be ${ownSource}, which names this server`);
  if (!steps) {
    wrong(
      aboutInterviewer ? '/subject' : '/data/interviewerId',
      'names no interviewer of this workspace; create it first',
    );
    return found;
  }
  if (data.stepId !== undefined && !steps.has(data.stepId)) {
    wrong(
      '/data/stepId',
      `is not a step of this interviewer, which has ${[...steps.keys()].join(', ')}`,
    );
  }
  const owner = known.interviewerOf(event.subject);
  if (!aboutInterviewer && owner !== undefined && owner !== interviewerId) {
    wrong('/subject', 'belongs to another interviewer; an application has one');
  }
  const scale = scaleOf(data);
  if (scale && !(scale.min < scale.max)) wrong('/data/max', 'must be more than min');
  else if (scale && !(scale.value >= scale.min && scale.value <= scale.max)) {
    wrong(
      data.score === undefined ? '/data/value' : '/data/score',
      `must be from ${scale.min} to ${scale.max}`,
    );
  }
  found.push(...judgeMoney(event, known));
  // Labels of our own events were checked as what a request asks for.
  return own ? found : [...found, ...judgeLabel(event, known)];
}

function judgeMoney(event: Event, { currency }: Surroundings): Finding[] {
  const inCurrency = (given: string | undefined, pointer: string) =>
    given === undefined || given === currency
      ? []
      : [{ pointer, message: `must be ${currency}, the workspace's currency` }];
  if (event.type === 'cost.charged') return inCurrency(event.data.currency, '/data/currency');
  if (event.type === 'budget.changed')
    return inCurrency(event.data.budget?.amount.currency, '/data/budget/amount/currency');
  return [];
}

function judgeLabel(event: Event, { labels, scope }: Surroundings): Finding[] {
  if (event.type !== 'label.assigned' && event.type !== 'label.removed') return [];
  const label = labels.get(event.data.key);
  if (!label)
    return [{ pointer: '/data/key', message: 'is not a label of this workspace; define it first' }];
  if (isReadOnly(scope, event.data.key)) return [{ pointer: '/data/key', message: ofScope }];
  if (event.type === 'label.removed') return [];
  const problem = labelProblem(label, event.data.value);
  return problem === undefined ? [] : [{ pointer: '/data/value', message: problem }];
}
