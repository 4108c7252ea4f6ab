import type { components } from '../../schema.ts';
import { Applicant } from './applicant.ts';
import { arrivals, dippingDays } from './arrivals.ts';
import { EventLog } from './event-log.ts';
import { labels } from './labels.ts';
import type { Inhabitant } from './people.ts';
import { playApplication } from './play-application.ts';
import { playBudget, playInterviewer } from './play-interviewer.ts';
import { Random } from './random.ts';
import { day } from './rhythm.ts';
import type { Role } from './role.ts';
import { Share } from './share.ts';
import { frontlineRoles } from './roles-frontline.ts';
import { professionalRoles } from './roles-professional.ts';
import { quietRoles } from './roles-quiet.ts';
import { designs } from './workflow.ts';

type Event = components['schemas']['Event'];

export type DemoWorld = {
  workspace: { name: string; timeZone: string; currency: string; locale: string };
  /** To be made first, then the interviewers, then the events. */
  labels: components['schemas']['LabelInput'][];
  interviewers: components['schemas']['InterviewerInput'][];
  /** By time, in batches of at most 1,000; none after now. */
  events: () => Iterable<Event[]>;
};

const team = ['ana', 'ben', 'chidi', 'dora', 'emil', 'farah', 'goran', 'hana'];
const dippingCompletion = 0.22;

/**
 * A workspace to look at: 40 interviewers, a year of about 6,000 candidates and what happened to
 * them, all made up. The same seed and now give the same world, byte for byte.
 */
export function demoWorld({ seed, now }: { seed: number; now: number }): DemoWorld {
  const roles = [...frontlineRoles, ...professionalRoles, ...quietRoles];
  const random = new Random(seed);
  const log = new EventLog(now);
  const known: Inhabitant[] = [];
  for (const [place, role] of roles.entries()) {
    playInterviewer(log, random.fork(place, 1), role, now);
    playCandidates(log, random.fork(place, 2), role, now, known);
  }
  playErasures(log);
  const charges = Map.groupBy(log.ofType('cost.charged'), (event) => event.data.interviewerId);
  const interviewers = roles.map((role) => {
    const charged = (charges.get(role.id) ?? []).map(({ time, data }) => ({
      at: Date.parse(time),
      amountMinor: data.amountMinor,
    }));
    return settings(role, playBudget(log, role, charged), now);
  });
  return {
    workspace: {
      name: 'Northwest Talent Partners',
      timeZone: 'America/Vancouver',
      currency: 'USD',
      locale: 'en',
    },
    labels,
    interviewers,
    events: () => log.batches(),
  };
}

function playCandidates(
  log: EventLog,
  random: Random,
  role: Role,
  now: number,
  known: Inhabitant[],
): void {
  const ended = now - role.endedDaysAgo * day;
  const until = role.state === 'active' ? Infinity : ended;
  const responses = new Share(random.next());
  const completions = new Share(random.next());
  for (const [place, { arrival, who, own }] of arrivals(random, role, now, known).entries()) {
    const responds = responses.next(role.response);
    const dips = role.dipping > 0 && arrival >= now - dippingDays * day;
    const finishes = responds && completions.next(dips ? dippingCompletion : role.completion);
    const id = `cand_${role.id.slice('intv_'.length)}-${place + 1}`;
    const applicant = new Applicant(id, role, own, who.place.offset, { responds, finishes }, log);
    playApplication(applicant, who.person, arrival, until, own.chance(0.01));
  }
}

/** A few people asked to be forgotten. None of the requests was carried out, so nobody is gone. */
function playErasures(log: EventLog): void {
  const completed = log.ofType('application.completed');
  const endings = ['erasure.cancelled', 'erasure.failed', 'erasure.confirmed'] as const;
  for (const [place, ending] of endings.entries()) {
    const event = completed[Math.floor((completed.length * (place + 1)) / 5)];
    if (event === undefined) continue;
    const { interviewerId } = event.data;
    const at = Date.parse(event.time);
    log.add('erasure.requested', at + 20 * day, event.subject, { interviewerId });
    log.add(ending, at + 21 * day, event.subject, { interviewerId });
  }
}

function settings(
  role: Role,
  budget: components['schemas']['BudgetInput'] | undefined,
  now: number,
): components['schemas']['InterviewerInput'] {
  const { id, slug, title, flow, testPosting, deadlineInDays, endedDaysAgo, state } = role;
  const deadline =
    state === 'expired' ? now - endedDaysAgo * day : now + (deadlineInDays ?? 0) * day;
  const hasDeadline = state === 'expired' || deadlineInDays !== null;
  return {
    id,
    slug,
    title,
    steps: flow.map((kind) => designs[kind].step),
    draft: state === 'draft',
    testPosting,
    deadlineAt: hasDeadline ? new Date(deadline).toISOString() : null,
    ...(budget ? { budget } : {}),
    labels: role.labels,
    subscribers: team.slice(0, role.subscribers).map((name) => `${name}@example.com`),
  };
}
