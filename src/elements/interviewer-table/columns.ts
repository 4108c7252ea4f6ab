import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Word } from '../absent.ts';
import { atsCell } from './cells/ats.ts';
import type { CellContext } from './cells/context.ts';
import { csatCell, spendCell, statsCell, subsCell } from './cells/figures.ts';
import { interviewerCell } from './cells/interviewer.ts';
import { labelsCell } from './cells/labels.ts';
import { activeCell, createdCell, deadlineCell } from './cells/times.ts';
import { workflowCell } from './cells/workflow.ts';
import type { ColumnId } from './column-ids.ts';
import type { Interviewer, Sort } from './filters.ts';

export interface Column {
  /** What the column means, where its heading does not say it. */
  readonly about?: Word;
  /**
   * Least width in em, for English words, and the share of what is left over; how much more other
   * languages need.
   */
  readonly width: readonly [least: number, share: number, room?: number];
  /** What of an interviewer it tells, where rows of the host's own may lack that. */
  readonly of?: keyof Interviewer;
  /** The sorts its heading switches between, the first of them first. */
  readonly sorts?: readonly [descending: Sort, ascending: Sort];
  readonly cell: (interviewer: Interviewer, context: CellContext) => TemplateResult;
}

export const columns: Readonly<Record<ColumnId, Column>> = {
  interviewer: {
    width: [19.4, 2.6, 1],
    cell: interviewerCell,
  },
  workflow: {
    about: 'tableAboutWorkflow',
    width: [7.6, 0.8],
    of: 'steps',
    cell: workflowCell,
  },
  stats: {
    about: 'tableAboutStats',
    width: [11.5, 1.2],
    of: 'stats',
    sorts: ['most_candidates', 'least_candidates'],
    cell: statsCell,
  },
  ats: {
    about: 'tableAboutAts',
    width: [11, 1.3],
    of: 'ats',
    cell: atsCell,
  },
  csat: {
    about: 'tableAboutCsat',
    width: [6.2, 0.7, 1.32],
    of: 'csat',
    cell: csatCell,
  },
  spend: {
    about: 'tableAboutSpend',
    width: [8.2, 0.9, 1.42],
    of: 'spend',
    cell: spendCell,
  },
  labels: {
    width: [9.4, 1.6],
    of: 'labels',
    cell: labelsCell,
  },
  subs: {
    about: 'tableAboutSubs',
    width: [3.6, 0.4],
    of: 'subscribers',
    cell: subsCell,
  },
  deadline: {
    width: [8.2, 0.9, 1.32],
    cell: deadlineCell,
  },
  created: {
    width: [6.6, 0.7, 1.32],
    of: 'createdAt',
    sorts: ['most_recent', 'oldest'],
    cell: createdCell,
  },
  active: {
    about: 'tableAboutActive',
    width: [6.7, 0.7],
    cell: activeCell,
  },
};

/** A cell of a row, with a dash where the row has nothing for it. */
export function cellOf(id: ColumnId, interviewer: Interviewer, context: CellContext) {
  const { of, cell } = columns[id];
  if (!of || interviewer[of] != null) return cell(interviewer, context);
  const { localize } = context;
  return html`<td
    role="cell"
    part="cell cell-${id}"
    data-label=${localize.term(`tableColumn_${id}`)}
  >
    <span class="absent">${localize.term('none')}</span>
  </td>`;
}

const openWidth = [2.5, 0] as const;
const actionsWidth = [3.4, 0] as const;
const selectWidth = [3, 0] as const;

/** The grid that all rows share, so that columns align, and the width below which it scrolls. */
export function columnTracks(
  shown: readonly ColumnId[],
  lang: string,
  actions: boolean,
  select: boolean,
) {
  const widths = shown.map((id): readonly [number, number] => {
    const [least, share, room = 1.2] = columns[id].width;
    return [lang.startsWith('en') ? least : least * room, share];
  });
  if (!shown.includes('interviewer')) widths.unshift(openWidth);
  if (select) widths.unshift(selectWidth);
  if (actions) widths.push(actionsWidth);
  // On paper `--_em` is none: all columns have to do with its width.
  const em = (least: number) => `calc(${least}*var(--_em))`;
  return {
    tracks: widths
      .map(([least, share]) => (share === 0 ? em(least) : `minmax(${em(least)},${share}fr)`))
      .join(' '),
    least: em(widths.reduce((sum, [least]) => sum + least, 0)),
  };
}
