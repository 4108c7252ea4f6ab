import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import { absent } from '../absent.ts';
import type { Word } from '../absent.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import type { Candidate } from './choice.ts';
import { linkTo } from './link.ts';
import { shownTime } from './order.ts';

/** What the rows need beside their candidates. */
export interface RowContext {
  readonly localize: Localize;
  /** The reader's own when undefined. */
  readonly timeZone: string | undefined;
  readonly now: number;
  readonly topRatedFrom: number | undefined;
  /** Pattern of the address of a candidate's page; empty where there is none. */
  readonly candidateUrl: string;
  readonly selectedId: string;
  /** Whether there are more candidates than rows. */
  readonly hasMore: boolean;
}

const progressWords = {
  not_started: 'feedNotStarted',
  in_progress: 'feedInProgress',
  completed: 'feedCompleted',
} as const satisfies Record<Candidate['progress'], Word>;

const decisionWords = {
  none: undefined,
  shortlisted: 'feedShortlisted',
  dismissed: 'feedDismissed',
  hired: 'feedHired',
} as const satisfies Record<Candidate['decision'], Word | undefined>;

/** One candidate: name, interviewer, score, status and time (#80). `index` keeps its ids apart. */
export function renderRow(candidate: Candidate, index: number, context: RowContext) {
  const { interviewerTitle } = candidate;
  return html`<span class="who">
      ${renderName(candidate, index, context)} ${renderMarks(candidate, context)}
    </span>
    <span id="about-${index}" class="about">
      <span part="interviewer" class="interviewer" dir="auto" title=${interviewerTitle}
        >${interviewerTitle}</span
      >
      ${renderStatus(candidate, context)} ${renderScore(candidate, context)}
    </span>`;
}

function renderName(candidate: Candidate, index: number, context: RowContext) {
  const { localize, candidateUrl, selectedId } = context;
  const current = candidate.id === selectedId ? 'true' : nothing;
  const name = candidate.person?.name || localize.term('feedNoName');
  const link = linkTo(candidate, candidateUrl);
  if (link === undefined) {
    return html`<button
      part="name"
      class="name"
      tabindex="-1"
      data-open
      dir="auto"
      title=${name}
      aria-current=${current}
      aria-describedby="about-${index}"
      type="button"
    >
      ${name}
    </button>`;
  }
  return html`<a
    part="name"
    class="name"
    tabindex="-1"
    data-open
    dir="auto"
    title=${name}
    aria-current=${current}
    aria-describedby="about-${index}"
    href=${link}
    >${name}</a
  >`;
}

function renderMarks({ test, knockedOut, decision }: Candidate, { localize }: RowContext) {
  const decided = Object.hasOwn(decisionWords, decision) ? decisionWords[decision] : undefined;
  const badge = (name: string, word: Word) =>
    html`<span part="badge badge-${name}" class="badge badge-${name}" title=${localize.term(word)}
      >${localize.term(word)}</span
    >`;
  return [
    decided ? badge(decision, decided) : nothing,
    knockedOut ? badge('knocked-out', 'feedKnockedOut') : nothing,
    test ? badge('test', 'feedTest') : nothing,
  ];
}

function renderStatus(candidate: Candidate, context: RowContext) {
  const { localize, timeZone, now } = context;
  const { progress, completedAt } = candidate;
  const known = Object.hasOwn(progressWords, progress);
  const at = shownTime(candidate);
  const full = localize.dateTime(at, { dateStyle: 'medium', timeStyle: 'long', timeZone });
  // Seconds would be out of date before they are read, and clocks differ.
  const age = now - Date.parse(at);
  return html`<span part="status status-${progress}" class="status" data-progress=${progress}
    ><span class="dot"></span
    ><span class="word">${known ? localize.term(progressWords[progress]) : progress}</span
    ><time
      part="time"
      datetime=${at}
      title=${localize.term(completedAt === null ? 'feedInvitedAt' : 'feedCompletedAt', full)}
      >${localize.relative(age < 60_000 ? new Date(now) : at, now, 'narrow')}</time
    ></span
  >`;
}

function renderScore({ score }: Candidate, { localize, topRatedFrom }: RowContext) {
  if (!score)
    return html`<span part="score" class="score">${absent(localize, 'feedNoScore')}</span>`;
  const top = topRatedFrom !== undefined && score.normalized * 100 >= topRatedFrom;
  const number = (value: number) => localize.number(value, { maximumFractionDigits: 1 });
  const said = localize.term('feedScore', number(score.value), number(score.max));
  const title = top ? localize.term('joined', said, localize.term('feedTopRated')) : said;
  return html`<span part="score ${top ? 'score-top' : ''}" class="score" title=${title}
    ><span aria-hidden="true">${top ? icon(shapes.star) : nothing}${number(score.value)}</span
    ><span class="visually-hidden">${title}</span></span
  >`;
}
