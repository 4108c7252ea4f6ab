/** The contract as a page for people, made from the document alone. */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ScopeRule } from '../contract.ts';
import { document } from '../document.ts';

interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  'x-permission': string;
  'x-scope': ScopeRule;
  parameters?: unknown[];
  requestBody?: { content: Record<string, { schema: unknown; example?: unknown }> };
  responses: Record<string, unknown>;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Record<string, unknown>;
}

interface Document {
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, unknown>>;
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const api = document as unknown as Document;

function resolve<T>(node: unknown): T {
  const ref = (node as { $ref?: string } | undefined)?.$ref;
  if (ref === undefined) return node as T;
  return resolve(
    ref
      .slice(2)
      .split('/')
      .reduce<unknown>(
        (at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/')],
        document,
      ),
  );
}

/** Text with `code` marks made visible. */
const prose = (text: string | undefined): Html[] =>
  (text ?? '')
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith('`') ? html`<code>${part.slice(1, -1)}</code>` : html`${part}`,
    );

function typeName(schema: Record<string, unknown>): string {
  const ref = schema['$ref'] as string | undefined;
  if (ref !== undefined) return ref.split('/').at(-1) ?? '';
  if (schema['enum']) return (schema['enum'] as unknown[]).join(' | ');
  if (schema['type'] === 'array')
    return `list of ${typeName(schema['items'] as Record<string, unknown>)}`;
  return [schema['type'] ?? 'any'].flat().join(' or ');
}

const parameterRow = ({ name, in: place, required, description, schema }: Parameter) =>
  html` <tr>
    <th scope="row"><code>${name}</code>${required ? html` <em>required</em>` : ''}</th>
    <td>${place}</td>
    <td>
      ${typeName(schema)}${schema['default'] === undefined ? '' : html`, ${String(schema['default'])} when absent`}
    </td>
    <td>${prose(description)}</td>
  </tr>`;

const parameterTable = (parameters: Parameter[]) =>
  parameters.length === 0
    ? ''
    : html`<div class="wide" tabindex="0" role="region" aria-label="Parameters">
        <table>
          <thead>
            <tr>
              <th scope="col">Parameter</th>
              <th scope="col">In</th>
              <th scope="col">Type</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            ${parameters.map(parameterRow)}
          </tbody>
        </table>
      </div>`;

function example(media: { example?: unknown } | undefined, title: string): Html | string {
  if (media?.example === undefined) return '';
  const text =
    typeof media.example === 'string'
      ? media.example
      : JSON.stringify(resolveDeep(media.example), null, 2);
  return html`<details>
    <summary>${title}</summary>
    <pre tabindex="0">${text}</pre>
  </details>`;
}

function resolveDeep(node: unknown): unknown {
  const value = resolve<unknown>(node);
  if (Array.isArray(value)) return value.map(resolveDeep);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveDeep(item)]));
}

interface Answer {
  description: string;
  content?: Record<string, { example?: unknown }>;
}

const rowsOf: Record<ScopeRule, string> = {
  rows: 'A token for certain rows sees and changes those only.',
  new_row: 'Not for a token for certain interviewers.',
  workspace: 'Not for a token for certain rows.',
  any: '',
};

function operationSection(
  method: string,
  path: string,
  operation: Operation,
  shared: unknown[],
): Html {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(parameter),
  );
  const responses = Object.entries(operation.responses).map(([status, node]) => ({
    status,
    ...resolve<Answer>(node),
  }));
  return html` <section id="${operation.operationId}">
    <h3><a href="#${operation.operationId}">${operation.operationId}</a></h3>
    <p class="call"><strong>${method.toUpperCase()}</strong> <code>${path}</code></p>
    <p>
      ${prose(operation.summary)}. Needs <code>${operation['x-permission']}</code>.
      ${rowsOf[operation['x-scope']]}
    </p>
    ${operation.description ? html`<p>${prose(operation.description)}</p>` : ''}
    ${parameterTable(parameters)}
    ${Object.entries(operation.requestBody?.content ?? {}).map(([type, media]) => example(media, `Body, ${type}`))}
    <dl>
      ${responses.map(
        ({ status, description, content }) =>
          html` <dt>${status}</dt>
            <dd>
              ${prose(description)}
              ${Object.entries(content ?? {}).map(([type, media]) => example(media, `Example, ${type}`))}
            </dd>`,
      )}
    </dl>
  </section>`;
}

const methods = ['get', 'post', 'patch', 'put', 'delete'];

function operationsOf(tag: string): Html[] {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (!operation?.tags.includes(tag)) return [];
      return [operationSection(method, path, operation, (item['parameters'] ?? []) as unknown[])];
    }),
  );
}

const page = () =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${api.info.title} reference</title>
        <link rel="stylesheet" href="/docs/reference.css" />
      </head>
      <body>
        <header>
          <h1>${api.info.title}</h1>
          <p>Version ${api.info.version}. <a href="/openapi.json">OpenAPI document</a></p>
        </header>
        <nav aria-label="Operations">
          <ul>
            ${api.tags.map(({ name }) => html`<li><a href="#tag-${name}">${name}</a></li>`)}
          </ul>
        </nav>
        <main>
          ${api.info.description
            .trim()
            .split('\n\n')
            .map((paragraph) => html`<p>${prose(paragraph)}</p>`)}
          ${api.tags.map(
            ({ name, description }) =>
              html` <h2 id="tag-${name}">${name}</h2>
                <p>${prose(description)}</p>
                ${operationsOf(name)}`,
          )}
        </main>
      </body>
    </html>`;

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export async function referencePage(): Promise<Response> {
  return new Response(String(await page()), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

const style = `
:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
body { margin: 0 auto; max-inline-size: 60rem; padding: 1.5rem 1rem 4rem; color: light-dark(#1c2230, #e6e9f0); background: light-dark(#fff, #12151c); }
h1 { margin-block: 0 0.25rem; font-size: 1.75rem; } h2 { margin-block: 3rem 0; } h3 { margin-block: 2.25rem 0; font-size: 1.1rem; }
a { color: light-dark(#2447c4, #9db4ff); } h3 a { color: inherit; text-decoration: none; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
code, pre { font: 0.875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { overflow: auto; padding: 0.75rem; border-radius: 6px; background: light-dark(#f3f5f9, #1c212c); overflow-wrap: normal; }
.wide { overflow-x: auto; } table { border-collapse: collapse; inline-size: 100%; font-size: 0.875rem; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid light-dark(#dfe3ec, #2c3341); }
dt { font-weight: 600; } dd { margin: 0 0 0.5rem; } summary { cursor: pointer; color: light-dark(#555e72, #a4adbf); }
`;

export const referenceStyle = (): Response =>
  new Response(style, {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
  });
