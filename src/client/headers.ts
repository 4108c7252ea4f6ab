import type { HeadersOptions } from 'openapi-fetch';

/** Later ones count; null takes a header away, a list sets it several times. */
export function mergedHeaders(...all: (HeadersOptions | undefined)[]): Headers {
  const merged = new Headers();
  for (const each of all) {
    for (const [name, value] of each instanceof Headers ? each : Object.entries(each ?? {})) {
      if (value === null) merged.delete(name);
      else if (Array.isArray(value)) for (const one of value) merged.append(name, one as string);
      else if (value !== undefined) merged.set(name, value as string);
    }
  }
  return merged;
}
