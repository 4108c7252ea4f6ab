/**
 * The link of an interview: where links live, and the slug after it. Undefined where that is no
 * address of the web.
 */
export function interviewLink(base: string, slug: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(base) || !URL.canParse(base)) return undefined;
  return base + (/[/=]$/.test(base) ? '' : '/') + encodeURIComponent(slug);
}
