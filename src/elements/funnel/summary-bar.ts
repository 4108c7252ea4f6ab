import { html } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import type { Stage } from './figures.ts';
import { bar } from './steps.ts';

interface SummaryBarOptions {
  readonly localize: Localize;
  /** None as long as they are not known. */
  readonly stages: readonly Stage[] | null | undefined;
  /** Whether they are of before, as newer ones could not be had. */
  readonly isFormer: boolean;
  /** What is drawn instead until then. */
  readonly room: readonly Stage[];
  /** The stage that the figures are of; empty for all. */
  readonly chosen: string;
  readonly choose: (stage: string) => void;
}

export const stageCounts = [
  ['completed', 'funnelCompleted'],
  ['inProgress', 'funnelStepInProgress'],
  ['knockedOut', 'funnelKnockedOut'],
  ['notStarted', 'funnelNotStarted'],
] as const;

/** An entry for each step, for those with answers and for those all done; choosing one filters (#41). */
export function renderSummaryBar(options: SummaryBarOptions) {
  const { localize, stages, isFormer, room, chosen, choose } = options;
  const entries = stages ?? room;
  return html`<div
    part="summary"
    class="summary ${stages ? '' : 'blank'}"
    role="group"
    aria-label=${localize.term('funnelStages')}
    ?inert=${!stages}
  >
    <div class="stage-chips" .style=${`--_n:${entries.length}`}>
      ${entries.map((stage) => {
        const pressed = isStage(stage, chosen);
        const name = stageName(stage, localize);
        const all = stageCounts.reduce((sum, [key]) => sum + stage[key], 0);
        return html`<button
          part="stage"
          class="stage-chip"
          type="button"
          aria-pressed=${pressed}
          @click=${() => choose(pressed ? '' : stage.stage)}
        >
          <span class="stage-name" title=${name}>${name}</span>
          ${bar(stage, all)}
          <span class="stage-counts"
            >${stageCounts.map(([key, title]) => {
              const word = localize.term(title);
              const count = stage[key];
              return html`<span title=${localize.term('labelled', word, localize.number(count))}
                ><i class="swatch part-${key}"></i
                ><span class="visually-hidden">${word} </span
                >${localize.number(count, count < 1e5 ? {} : { notation: 'compact' })}</span
              >`;
            })}</span
          >
        </button>`;
      })}
    </div>
    <p class="stage-counts">
      ${stageCounts.map(
        ([key, title]) =>
          html`<span aria-hidden="true"
            ><i class="swatch part-${key}"></i>${localize.term(title)}</span
          >`,
      )}
      <span>${stages && isFormer ? localize.term('staleFailed') : ''}</span>
    </p>
  </div>`;
}

/** Of one interviewer a step goes by its type as well. */
export const isStage = ({ stage, type }: Stage, chosen: string): boolean =>
  stage === chosen || type === chosen;

/** Steps have the names that the workspace gave them. */
export function stageName({ stage, type, name }: Stage, localize: Localize): string {
  if (type !== null) return name;
  if (stage === 'questions') return localize.term('funnelStageQuestions');
  return stage === 'completed' ? localize.term('funnelStageCompleted') : name;
}
