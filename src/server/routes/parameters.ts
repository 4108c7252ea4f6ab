type Values = Record<string, unknown>;

/** The parameters of a request, checked against the contract, its defaults filled in. */
export interface Parameters {
  query: Values;
  path: Values;
  /** Names in lower case. */
  header: Values;
}
