/** What a body goes out as unless a call says otherwise. */
export function mediaTypeOf(path: string, body: unknown): string {
  if (path !== '/v1/events') return 'application/json';
  return `application/cloudevents${Array.isArray(body) ? '-batch' : ''}+json`;
}

/** How a body goes out unless a call has a serializer of its own. */
export function encoded(path: string, body: unknown, headers?: Headers): FormData | string {
  if (body instanceof FormData) return body;
  if (path === '/v1/imports') return formData(body as object);
  if (headers?.get('content-type') === 'application/x-www-form-urlencoded') {
    return String(new URLSearchParams(body as Record<string, string>));
  }
  return JSON.stringify(body);
}

/** A string is the text of a CSV file, anything else goes as JSON. */
function formData(parts: object): FormData {
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
