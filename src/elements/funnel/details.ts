/** What is drawn only when somebody asks for it. */
import type { LitElement } from 'lit';
import { funnelDetails } from '../../localization/en/funnel-details.ts';
import { addEnglish } from '../../localization/localize.ts';
import { candidateQuery } from '../candidate-query.ts';
import { dataTableStyles } from '../data-table.styles.ts';
import { ExplanationPanel, explanationPanelStyles } from '../explanation-panel.ts';
import type { Explained, MetricScope } from '../metric-account.ts';
import { chosenStage } from './chosen-stage.ts';
import { SkFigureSelectEvent } from './select-event.ts';

export { clickAgain } from '../click-again.ts';
export { renderTables } from './tables.ts';
export const styles = [dataTableStyles, ...explanationPanelStyles];

export const openExplanation = (host: LitElement) =>
  new ExplanationPanel(host, explain, (subject) => new SkFigureSelectEvent(subject));

/** Every figure of the funnel counts candidates that can be listed (#172). */
function explain(figure: () => Explained | undefined, scope: MetricScope): Explained | undefined {
  const found = figure();
  const subject = found && { ...found, stage: chosenStage(scope) };
  if (!subject?.metric.numerator) return subject;
  const { metric, distinct } = { ...subject.metric, ...scope };
  return {
    ...subject,
    candidates: candidateQuery(scope, { metric, distinct, ...subject.candidates }),
  };
}

addEnglish(funnelDetails);
