import { html, nothing } from 'lit';
import { partPath, stackedBar } from '../../charts/stacked-bar.ts';
import { kept } from '../kept.ts';
import { renderMark } from '../mark.ts';
import { figure, renderLowSample } from '../metric.ts';
import { stepIcon } from '../step-icons.ts';
import { explained } from './figures.ts';
import type { FunnelStep, FunnelView } from './figures.ts';

/** Each step of the workflow with those who entered, completed, are in it or were knocked out. */
export function renderSteps(view: FunnelView) {
  const { localize } = view;
  const { steps }: Partial<FunnelView['funnel']> = view.funnel;
  if (!steps) return nothing;
  const most = Math.max(...steps.map(({ entered }) => entered || 0), 0);
  return html`<section part="steps" class="section steps">
    <h3>${localize.term('funnelSteps')}</h3>
    ${
      steps.length === 0
        ? html`<p class="section-note">${localize.term('funnelStepsNone')}</p>`
        : kept(
            view,
            steps,
            () =>
              html`<ol class="step-list" role="list">
                ${steps.map((step) => renderStep(view, step, most))}
              </ol>`,
          )
    }
  </section>`;
}

function renderStep(view: FunnelView, step: FunnelStep, most: number) {
  const { localize } = view;
  const count = (value: number) => localize.number(value);
  const content = html`<span class="step-icon">${stepIcon(step.type)}</span>
    <span class="step-name">${step.name}</span>
    <span class="step-rate"
      >${renderLowSample(step.rate, localize)} <b>${figure(step.rate, localize)}</b></span
    >
    ${bar(step, most)}
    <span class="step-counts">
      <span>${localize.term('funnelCountEntered', count(step.entered))}</span>
      <span
        ><i class="swatch part-completed"></i
        >${localize.term('funnelCountCompleted', count(step.completed))}</span
      >
      <span
        ><i class="swatch part-inProgress"></i
        >${localize.term('funnelCountInProgress', count(step.inProgress))}</span
      >
      <span
        ><i class="swatch part-knockedOut"></i
        >${localize.term('funnelCountKnockedOut', count(step.knockedOut))}</span
      >
    </span>`;
  const subject = () => {
    const title = localize.term('labelled', step.name, localize.term('funnelStepRate'));
    const { steps }: Partial<FunnelView['funnel']> = view.funnel;
    const now = steps?.find(({ stepId }) => stepId === step.stepId);
    const subject = explained(view, now?.rate, title, ['funnelCompleted', 'funnelEntered']);
    return subject && { ...subject, candidates: { stepId: step.stepId } };
  };
  return html`<li part="step">${renderMark(view, subject, content)}</li>`;
}

/** Out of as many as would fill it. */
export function bar(
  {
    completed,
    inProgress,
    knockedOut,
  }: Pick<FunnelStep, 'completed' | 'inProgress' | 'knockedOut'>,
  most: number,
) {
  const counts = [completed, inProgress, knockedOut];
  const [first, second, third] = stackedBar(counts, { width: 100, gap: 0.4, full: most }).map(
    partPath,
  );
  return html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <path class="part part-completed" d=${first} />
    <path class="part part-inProgress" d=${second} />
    <path class="part part-knockedOut" d=${third} />
  </svg>`;
}
