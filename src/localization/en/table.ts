/** Words of `sk-interviewer-table`. */
export const table = {};
