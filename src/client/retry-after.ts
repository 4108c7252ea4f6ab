/** Seconds that an answer asks to wait; undefined when it does not say. */
export function retryAfter({ headers }: Response): number | undefined {
  const asked = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(asked)) return Number(asked);
  // Against the server's own clock: ours may be wrong.
  const wait = Date.parse(asked) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait / 1000) : undefined;
}
