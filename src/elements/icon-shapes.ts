// Drawn for this project on a 24 by 24 grid, as lines of the text's colour: path data, one path an
// icon. An element carries only those it draws.

export const voice =
  'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21';
export const sms = 'M4 5.5h16v11H10l-4.5 4v-4H4zM8 9.5h8M8 12.5h5';
export const resume = 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6';
export const form =
  'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zm1.5 5 1.2 1.2L11 8m2.5 1H17m-9.5 6 1.2 1.2L11 14m2.5 1H17';
export const step = 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0zM10 9l4 3-4 3z';
export const refresh = 'M20 11a8 8 0 1 0-2 6M20 5v6h-6';
export const table =
  'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 19 19H5a1.5 1.5 0 0 1-1.5-1.5v-11A1.5 1.5 0 0 1 5 5zM3.5 10h17M3.5 14.5h17M10 10v9';
export const chart = 'M4 20h16M7 16V5M12 16v-6M17 16v-3';
export const filter = 'M4 6h16M7 12h10M10 18h4';
export const info = 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM12 11v5M12 7.8v.2';
export const download = 'M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14';
export const pause = 'M9 5.5v13M15 5.5v13';
export const play = 'M8 5.5v13l10-6.5z';
export const plus = 'M12 5v14M5 12h14';
export const up = 'M12 19V5.5M6 11l6-6 6 6';
export const down = 'M12 5v13.5M6 13l6 6 6-6';
export const star = 'm12 4 2.5 5.2 5.5.8-4 4 1 5.7-5-2.7-5 2.7 1-5.7-4-4 5.5-.8z';
export const close = 'm6 6 12 12M18 6 6 18';
export const more =
  'M5.6 12a.6.6 0 1 1-1.2 0 .6.6 0 0 1 1.2 0zm7 0a.6.6 0 1 1-1.2 0 .6.6 0 0 1 1.2 0zm7 0a.6.6 0 1 1-1.2 0 .6.6 0 0 1 1.2 0z';
export const grip = 'M9 6v.2M15 6v.2M9 12v.2M15 12v.2M9 18v.2M15 18v.2';
export const edit = 'M4 20v-4L15.5 4.5l4 4L8 20zM13 7l4 4';
export const warning = 'M12 4 2.5 20h19zM12 10v4.5M12 17.3v.2';
export const lock =
  'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zm1 0V8a4 4 0 0 1 8 0v3';
export const offline =
  'm4 4 16 16M8.5 15.5a5 5 0 0 1 6-.7M5.5 12.3a9.5 9.5 0 0 1 3.6-2.2M13 9.6a9.5 9.5 0 0 1 5.5 2.7M2.8 8.9A13.6 13.6 0 0 1 6 6.8M11 5.3a13.6 13.6 0 0 1 10.2 3.6M12 19v.2';
export const empty = 'M4 13h4l1.5 3h5L16 13h4M4 13l3-8h10l3 8v6H4z';
