import { css } from 'lit';

/** Definitions and interviewers that lack a label: one column, in wide elements the name beside the rest. */
export const rowStyles = css`
  .row {
    display: grid;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    align-items: start;
    padding: calc(var(--_space) * 1.5) var(--_inset);
    border-block-end: var(--_border-width) solid var(--_color-border);
  }

  .row-name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) / 4) var(--_space);
    min-inline-size: 0;
  }

  .key {
    color: var(--_color-text-muted);
    font-size: 0.857em;
    overflow-wrap: anywhere;
  }

  .row-main,
  .row-rest {
    display: grid;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .row-about,
  .row-usage,
  .more > summary {
    color: var(--_color-text-muted);
  }

  .chip-count {
    color: var(--_color-text-muted);
    font-size: 0.929em;
  }

  .chip-kept {
    border-style: dashed;
    background: none;
    color: var(--_color-text-muted);
  }

  .chip-missing {
    border-color: color-mix(in srgb, var(--_color-warning) 35%, transparent);
    background: color-mix(in srgb, var(--_color-warning) 10%, transparent);
    color: var(--_color-warning);
  }

  .more > summary {
    inline-size: fit-content;
    cursor: pointer;
  }

  .more[open] > summary {
    margin-block-end: calc(var(--_space) / 2);
  }

  .lacking {
    color: var(--_color-warning);
  }

  .row-actions {
    display: flex;
    gap: var(--_space);
    margin: -3px -0.5em;
  }

  .link.danger {
    color: var(--_color-danger);
  }

  .summary,
  .paging {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    color: var(--_color-text-muted);
  }

  .frame > .summary > .link {
    margin-inline: -0.5em;
  }

  .summary > p,
  .paging > span {
    flex: 1 1 auto;
  }

  .frame > .summary,
  .frame > .paging {
    padding: var(--_space) var(--_inset);
  }

  .frame > .summary {
    border-block-end: var(--_border-width) solid var(--_color-border);
  }

  .skeleton {
    gap: 0;
    padding: 0;
  }

  .skeleton-row {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5) var(--_inset);
    border-block-end: var(--_border-width) solid var(--_color-border);
  }

  .skeleton-row i {
    inline-size: 12rem;
    max-inline-size: 60%;
  }

  .skeleton-row i + i {
    inline-size: 20rem;
    max-inline-size: 90%;
  }

  @container sk-labels (inline-size >= 40rem) {
    .row {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) auto;
    }
  }

  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
