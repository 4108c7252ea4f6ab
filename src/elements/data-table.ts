import { html } from 'lit';

/** Figures as a table; the first cell of a row names it. */
export function renderDataTable(
  caption: string,
  head: readonly string[],
  body: readonly (readonly string[])[],
) {
  // Focusable, so that a table wider than its room can be scrolled by keyboard.
  return html`<div class="table-scroll" role="region" aria-label=${caption} tabindex="0">
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((text) => html`<td>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
