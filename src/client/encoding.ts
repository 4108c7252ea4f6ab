/** How a body goes out where it is not plain JSON: its media type, and its parts. */
interface Encoding {
  readonly headers?: Record<string, string>;
  readonly bodySerializer?: (body: never) => unknown;
}

export function encodingOf(path: string, body: unknown): Encoding {
  if (path === '/v1/events') {
    const batch = Array.isArray(body) ? '-batch' : '';
    return { headers: { 'content-type': `application/cloudevents${batch}+json` } };
  }
  if (path === '/v1/imports') return { bodySerializer: formData };
  return {};
}

/** A string is the text of a CSV file, anything else goes as JSON. */
function formData(parts: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === 'string') {
      form.append(name, new Blob([part], { type: 'text/csv' }), `${name}.csv`);
    } else if (part !== undefined) {
      form.append(name, new Blob([JSON.stringify(part)], { type: 'application/json' }));
    }
  }
  return form;
}
