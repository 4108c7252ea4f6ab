/** The operations that each element may ask the API for, found in its sources, as a part of the docs. */
import ts from 'typescript';
import { document } from '../src/server/document.ts';
import { reach } from './manifest/reach.ts';
import { declarationsOf, definedIn, pathOf, readSources } from './manifest/sources.ts';

interface Operation {
  readonly operationId: string;
  readonly 'x-permission': string;
}

type Paths = Record<string, Record<string, Operation>>;

const { paths } = document as unknown as { paths: Paths };
const begin = '<!-- Generated from the sources of the elements by `npm run generate`. -->';
const end = '<!-- End of what is generated. -->';

const operations = (): Operation[] =>
  Object.values(paths).flatMap((item) =>
    Object.values(item).filter(({ operationId }) => operationId !== undefined),
  );

function operationOf(method: string, path: string): Operation {
  const found = paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`The contract has no ${method} ${path}, which an element asks for.`);
  return found;
}

/** `client.GET('/v1/labels')`, and what asks for the session's permissions. */
function askedIn(node: ts.Node, checker: ts.TypeChecker): Operation[] {
  // What a session can ask is asked when an element has it do so.
  if (pathOf(node) === 'src/client/session.ts') return [];
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name } = node.expression;
  const [path] = node.arguments;
  if (/^(?:GET|POST|PATCH|PUT|DELETE)$/.test(name.text)) {
    if (!path || !ts.isStringLiteral(path)) {
      throw new Error(`A path in ${node.getSourceFile().fileName} is not written out.`);
    }
    return [operationOf(name.text, path.text)];
  }
  const isSession = declarationsOf(name, checker).some(
    ({ parent }) => ts.isInterfaceDeclaration(parent) && parent.name.text === 'Session',
  );
  return isSession && /^(?:info|can)$/.test(name.text) ? [operationOf('GET', '/v1/session')] : [];
}

/** The elements that another one fetches when it needs them. */
function fetchedIn(node: ts.Node, checker: ts.TypeChecker): string[] {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return [];
  const [module] = node.arguments;
  const files = module ? declarationsOf(module, checker).filter(ts.isSourceFile) : [];
  return files.flatMap((file) => definedIn(file, checker).map(({ tag }) => tag));
}

/** By tag, the names of the operations. */
export function operationsOfElements(): ReadonlyMap<string, ReadonlySet<string>> {
  const { checker, elements } = readSources();
  const own = new Map<string, Set<string>>();
  const fetched = new Map<string, Set<string>>();
  for (const { tag, declaration } of elements) {
    const nodes = [...reach(declaration, checker)];
    const asked = nodes.flatMap((node) => askedIn(node, checker));
    own.set(tag, new Set(asked.map(({ operationId }) => operationId)));
    fetched.set(tag, new Set(nodes.flatMap((node) => fetchedIn(node, checker))));
  }
  // A dialog that is an element of its own belongs to whoever opens it.
  const inside = new Set([...fetched.values()].flatMap((tags) => [...tags]));
  for (const [tag, tags] of fetched) {
    for (const other of tags) for (const id of own.get(other) ?? []) own.get(tag)?.add(id);
  }
  return new Map([...own].filter(([tag, ids]) => ids.size > 0 && !inside.has(tag)));
}

function rowsOf(tag: string, ids: ReadonlySet<string>): string[] {
  const asked = operations().filter(({ operationId }) => ids.has(operationId));
  const permissions = [...new Set(asked.map((each) => each['x-permission']))].sort(
    (a, b) => Number(a.endsWith(':write')) - Number(b.endsWith(':write')) || (a < b ? -1 : 1),
  );
  return permissions.map((permission) => {
    const names = asked
      .filter((each) => each['x-permission'] === permission)
      .map(({ operationId }) => `\`${operationId}\``);
    const needed = /:/.test(permission) ? `\`${permission}\`` : 'any token';
    return `| \`${tag}\` | ${needed} | ${names.sort().join(', ')} |`;
  });
}

/** The page with its table of operations as the sources have it. */
export function withOperations(page: string): string {
  const [before, rest = ''] = page.split(begin);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined) {
    throw new Error(`The page has no place for the operations: ${begin} … ${end}`);
  }
  const rows = [...operationsOfElements()].flatMap(([tag, ids]) => rowsOf(tag, ids));
  const table = ['| Element | Permission | Operations |', '| --- | --- | --- |', ...rows].join(
    '\n',
  );
  return `${before}${begin}\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n${end}${after}`;
}
