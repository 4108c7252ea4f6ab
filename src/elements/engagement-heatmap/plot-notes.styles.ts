import { css } from 'lit';

/** What stands around the cells: parts of the day, the cell that is read, what the colours mean. */
export const plotNoteStyles = css`
  /* Parts of the day */

  .parts-of-day {
    grid-area: parts;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space);
    padding-block-start: var(--_space);
  }

  .parts-of-day > li {
    border-block-start: 2px solid var(--_color-border);
  }

  .parts-of-day .mark {
    border-radius: 0;
  }

  .part-figures {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space);
  }

  .part-bar {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block-start: calc(var(--_space) / 2);
    border-radius: 2px;
    background: var(--_color-surface-raised);
    /* Of a line, half of whose width is in view: its length is no style, as that of a box is. */
    stroke: var(--_heat);
  }

  /* What is looked at, and what the colours mean */

  .caption {
    grid-area: caption;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) / 2);
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  .readout,
  .scale {
    min-block-size: 2lh;
  }

  .readout {
    flex: 100%;
    color: var(--_color-text);
  }

  .legend {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) / 2);
  }
`;
