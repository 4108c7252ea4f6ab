import { css } from 'lit';

/** The popover of what has no room in a cell. */
export const detailsStyles = css`
  .details {
    max-inline-size: min(22rem, calc(100vi - 2 * var(--_space)));
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    pointer-events: auto;
  }

  .details dl,
  .details ol,
  .details ul {
    display: grid;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .details dl {
    grid-template-columns: minmax(4em, auto) minmax(0, 1fr);
  }

  .details dt {
    color: var(--_color-text-muted);
  }

  .details dt,
  .details dd,
  .details li {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .details li {
    display: flex;
    gap: var(--_space);
    align-items: center;
  }

  .details li svg {
    color: var(--_color-text-muted);
  }
`;
