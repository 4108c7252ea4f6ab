/**
 * What an element tells in full, set as its property `hint` by a template. Exact dates and amounts are
 * written when somebody asks: in each row they would take as long as the rest of it.
 */
export type Hint = () => string | undefined;
