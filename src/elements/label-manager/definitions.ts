import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Localize } from '../../localization/localize.ts';
import type { Label, LabelType } from './data.ts';
import type { Rights } from './rights.ts';
import { typeTerms } from './values.ts';

interface DefinitionsOptions extends Rights {
  readonly localize: Localize;
  readonly labels: readonly Label[];
  readonly edit: (label: Label) => void;
  readonly remove: (label: Label) => void;
}

type Value = NonNullable<Label['usage']['values']>[number];

/** Values shown before the rest is folded away. */
const mostValues = 8;

/** Every label with its rules and how often it is used (#141 to #145). */
export function renderDefinitions(options: DefinitionsOptions) {
  const { labels } = options;
  return html`<ul part="list" class="list" role="list">
    ${repeat(
      labels,
      ({ key }) => key,
      (label) => renderLabel(label, options),
    )}
  </ul>`;
}

function renderLabel(label: Label, options: DefinitionsOptions) {
  const { localize } = options;
  return html`<li part="label" class="row">
    <div class="row-main">
      <div class="row-name">
        <h3 part="name"><bdi>${label.name}</bdi></h3>
        <code part="key" class="key">${label.key}</code>
        ${renderBadges(label, localize)}
      </div>
      ${
        label.description
          ? html`<p part="description" class="row-about"><bdi>${label.description}</bdi></p>`
          : nothing
      }
    </div>
    <div class="row-rest">
      <p>
        <span part="type">${localize.term(typeTerms[label.type])}</span> ·
        <span part="usage" class="row-usage">${usageText(label, localize)}</span>
      </p>
      ${label.usage.values ? renderValues(label.usage.values, label, localize) : nothing}
    </div>
    ${options.mayDefine || options.mayDelete ? renderActions(label, options) : nothing}
  </li>`;
}

function renderBadges({ required, readOnly }: Label, localize: Localize) {
  return html`${
    required
      ? html`<span part="badge required" class="badge">${localize.term('labelsRequired')}</span>`
      : nothing
  }${
    readOnly
      ? html`<span part="badge" class="badge" title=${localize.term('labelsReadOnlyHint')}
          >${localize.term('labelsReadOnly')}</span
        >`
      : nothing
  }`;
}

/** How the interviewers that carry the label are spread over its values (#147). */
function renderValues(values: readonly Value[], { type }: Label, localize: Localize) {
  const rest = values.slice(mostValues);
  const chips = (shown: readonly Value[]) =>
    html`<ul part="values" class="values" role="list">
      ${shown.map((value) => renderValue(value, type, localize))}
    </ul>`;
  return html`${chips(values.slice(0, mostValues))}
  ${
    rest.length > 0
      ? html`<details class="more">
          <summary>
            ${localize.term('labelsMoreValues', rest.length, localize.number(rest.length))}
          </summary>
          ${chips(rest)}
        </details>`
      : nothing
  }`;
}

function renderValue({ value, assignments, allowed }: Value, type: LabelType, localize: Localize) {
  const text =
    type === 'yes_no' ? localize.term(value === 'true' ? 'labelsYes' : 'labelsNo') : value;
  const count = localize.number(assignments);
  return html`<li part="value" class="chip ${allowed ? '' : 'chip-kept'}">
    <bdi>${text}</bdi>${allowed ? nothing : html` <small>${localize.term('labelsKept')}</small>`}
    <span part="count" class="chip-count" title=${localize.term('labelsUsage', assignments, count)}
      >${count}</span
    >
  </li>`;
}

function usageText({ usage, required }: Label, localize: Localize) {
  const { assignments, missing } = usage;
  const on =
    assignments === 0
      ? localize.term('labelsUnused')
      : localize.term('labelsUsage', assignments, localize.number(assignments));
  if (!required || missing === 0) return on;
  return html`${on} ·
    <span class="lacking"
      >${localize.term('labelsWithout', missing, localize.number(missing))}</span
    >`;
}

function renderActions(label: Label, options: DefinitionsOptions) {
  const { localize, edit, remove } = options;
  return html`<div class="row-actions">
    ${
      options.mayDefine
        ? html`<button
            part="button edit"
            class="link"
            type="button"
            aria-label=${localize.term('labelsEditNamed', label.name)}
            @click=${() => edit(label)}
          >
            ${localize.term('labelsEdit')}
          </button>`
        : nothing
    }
    ${
      options.mayDelete
        ? html`<button
            part="button delete"
            class="link danger"
            type="button"
            aria-label=${localize.term('labelsDeleteNamed', label.name)}
            @click=${() => remove(label)}
          >
            ${localize.term('labelsDelete')}
          </button>`
        : nothing
    }
  </div>`;
}
