import { css } from 'lit';

/** Styles of what stands in the panels of the toolbar, and of the filters that it makes. */
export const panelContentStyles = css`
  .label-filters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
  }

  .filter-chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 100%;
    min-block-size: 26px;
    cursor: pointer;
  }

  .filter-chip span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .filter-chip svg {
    inline-size: calc(var(--_icon-size) * 0.75);
    block-size: calc(var(--_icon-size) * 0.75);
  }

  .column-list {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .column-list li {
    display: flex;
    align-items: center;
  }

  /* The names are short: the panel is as wide as the longest of them. */
  .column-list .choice {
    overflow-wrap: normal;
  }

  .column-list .dragged {
    border-radius: var(--_radius-small);
    background: var(--_color-surface-raised);
    box-shadow: 0 0 0 var(--_border-width) var(--_color-border);
  }

  .grip {
    display: inline-grid;
    place-content: center;
    align-self: stretch;
    padding-inline: 2px;
    color: var(--_color-text-muted);
    cursor: grab;
    touch-action: none;
  }

  .dragged .grip {
    cursor: grabbing;
  }

  .column-list [aria-disabled='true'],
  .panel-foot [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  .row-button.down svg {
    rotate: 180deg;
  }

  .panel-foot {
    margin-block-start: calc(var(--_space) / 2);
    padding-block-start: calc(var(--_space) / 2);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }

  .label-control {
    min-inline-size: 0;
    margin: 0;
    padding: 0 var(--_space) var(--_space);
    border: 0;
  }

  .label-control legend {
    padding: 4px 0;
    color: var(--_color-text-muted);
    font-size: 0.857em;
    overflow-wrap: anywhere;
  }

  .label-control > .field {
    inline-size: 100%;
  }

  .choices {
    max-block-size: 12rem;
    margin-inline: calc(var(--_space) * -1);
    overflow: auto;
  }

  .range {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space);
  }

  .range [aria-invalid='true'] {
    border-color: var(--_color-danger);
  }

  .range p {
    grid-column: 1 / -1;
    margin: 0;
    color: var(--_color-danger);
    font-size: 0.857em;
  }

  .range p:empty {
    display: none;
  }
`;
