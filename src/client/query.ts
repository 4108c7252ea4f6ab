import type { QuerySerializerOptions } from 'openapi-fetch';

/**
 * Writes the query of a call: a list as one key several times, unless the call asks for its values
 * in one. No query of the API takes an object.
 */
export function queryWriter({ array, allowReserved }: QuerySerializerOptions) {
  const written = allowReserved ? String : formEncoded;
  const separators = { form: ',', spaceDelimited: '%20', pipeDelimited: '|' };
  return (query: Record<string, unknown>): string => {
    const parts: string[] = [];
    // Own names only: a page may have put some of its own on every object.
    for (const [name, value] of Object.entries(query)) {
      const given = [value].flat().filter((each) => each !== undefined && each !== null);
      const texts = given.map((each) => written(String(each)));
      const between = array?.explode === false ? separators[array.style] : `&${name}=`;
      if (texts.length > 0) parts.push(`${name}=${texts.join(between)}`);
    }
    return parts.join('&');
  };
}

/** Unlike `encodeURIComponent` it takes half a character, as somebody may type it. */
function formEncoded(text: string): string {
  return String(new URLSearchParams({ '': text })).slice(1);
}
