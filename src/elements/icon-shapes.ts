import { svg } from 'lit';

// Drawn for this project on a 24 by 24 grid, as lines of the text's colour. Functions, so that an
// element carries only those it draws.

export const voice = () =>
  svg`<rect x="9" y="3" width="6" height="11" rx="3" /><path d="M5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21" />`;
export const sms = () => svg`<path d="M4 5.5h16v11H10l-4.5 4v-4H4zM8 9.5h8M8 12.5h5" />`;
export const resume = () => svg`<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" />`;
export const form = () =>
  svg`<rect x="4" y="4" width="16" height="16" rx="2" /><path d="m7.5 9 1.2 1.2L11 8M13.5 9H17M7.5 15l1.2 1.2L11 14M13.5 15H17" />`;
export const step = () => svg`<circle cx="12" cy="12" r="8" /><path d="m10 9 4 3-4 3z" />`;
export const refresh = () => svg`<path d="M20 11a8 8 0 1 0-2 6M20 5v6h-6" />`;
export const table = () =>
  svg`<rect x="3.5" y="5" width="17" height="14" rx="1.5" /><path d="M3.5 10h17M3.5 14.5h17M10 10v9" />`;
export const chart = () => svg`<path d="M4 20h16M7 16V5M12 16v-6M17 16v-3" />`;
export const filter = () => svg`<path d="M4 6h16M7 12h10M10 18h4" />`;
export const info = () => svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 11v5M12 7.8v.2" />`;
export const download = () => svg`<path d="M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14" />`;
export const pause = () => svg`<path d="M9 5.5v13M15 5.5v13" />`;
export const play = () => svg`<path d="M8 5.5v13l10-6.5z" />`;
export const plus = () => svg`<path d="M12 5v14M5 12h14" />`;
export const up = () => svg`<path d="M12 19V5.5M6 11l6-6 6 6" />`;
export const down = () => svg`<path d="M12 5v13.5M6 13l6 6 6-6" />`;
export const star = () =>
  svg`<path d="m12 4 2.5 5.2 5.5.8-4 4 1 5.7-5-2.7-5 2.7 1-5.7-4-4 5.5-.8z" />`;
export const close = () => svg`<path d="m6 6 12 12M18 6 6 18" />`;
export const more = () => svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3" />`;
export const edit = () => svg`<path d="M4 20v-4L15.5 4.5l4 4L8 20zM13 7l4 4" />`;
export const warning = () => svg`<path d="M12 4 2.5 20h19zM12 10v4.5M12 17.3v.2" />`;
export const lock = () =>
  svg`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`;
export const offline = () =>
  svg`<path d="m4 4 16 16M8.5 15.5a5 5 0 0 1 6-.7M5.5 12.3a9.5 9.5 0 0 1 3.6-2.2M13 9.6a9.5 9.5 0 0 1 5.5 2.7M2.8 8.9A13.6 13.6 0 0 1 6 6.8M11 5.3a13.6 13.6 0 0 1 10.2 3.6M12 19v.2" />`;
export const empty = () => svg`<path d="M4 13h4l1.5 3h5L16 13h4M4 13l3-8h10l3 8v6H4z" />`;
