/**
 * `custom-elements.json`: what the doc comments of the elements promise, for editors, documentation
 * and the types of frameworks. It is not written while an element and its doc comment disagree.
 */
import type {
  ClassDeclaration,
  CustomElementDeclaration,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest';
import ts from 'typescript';
import { disagreements, means } from './agreement.ts';
import { readDocComment } from './doc-comment.ts';
import type { DocComment, Documented } from './doc-comment.ts';
import { membersOf } from './members.ts';
import { reach } from './reach.ts';
import { declarationsOf, isOwn, pathOf, readSources } from './sources.ts';
import type { ElementSource, Sources } from './sources.ts';
import { surfaceOf } from './surface.ts';

interface Described {
  readonly declaration: CustomElementDeclaration;
  readonly problems: readonly string[];
}

/** Throws, naming each of them, when a promise is not kept or something is not promised. */
export function manifest(sources: Sources = readSources()): Package {
  const modules = new Map<string, JavaScriptModule>();
  const problems: string[] = [];
  for (const element of sources.elements) {
    const described = describe(element, sources.checker);
    problems.push(...described.problems);
    if (!element.isPublic) continue;
    add(modules, element.declaration, described.declaration);
    for (const event of eventClasses(element, sources)) {
      const description = describeClass(event, sources.checker);
      problems.push(...unsaidOf(description));
      add(modules, event, description);
    }
  }
  if (problems.length > 0) {
    // Several elements send the same events.
    throw new Error(`Doc comments and code disagree:\n  ${[...new Set(problems)].join('\n  ')}`);
  }
  const byPath = [...modules.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { schemaVersion: '2.1.0', readme: 'README.md', modules: byPath };
}

function describe({ tag, declaration }: ElementSource, checker: ts.TypeChecker): Described {
  const reached = reach(declaration, checker);
  const surface = surfaceOf(reached, checker);
  const own = readDocComment(declaration);
  const doc = { ...own, properties: [...own.properties, ...sharedProperties(reached)] };
  const { attributes, members } = membersOf(declaration, checker);
  return {
    problems: [
      ...disagreements(tag, surface, doc),
      ...unsaidOf({ name: tag, description: own.description, members }),
    ],
    declaration: {
      ...describeClass(declaration, checker),
      customElement: true,
      tagName: tag,
      attributes,
      members,
      events: doc.events.map(({ name, type = 'Event', description }) => ({
        name,
        type: { text: type },
        description,
      })),
      slots: plain(doc.slots),
      cssParts: plain(doc.parts.flatMap((part) => spelledOut(part, surface.parts, doc))),
      cssProperties: doc.properties.map(({ name, default: value, description }) => ({
        name,
        ...(value !== undefined && { default: value }),
        description,
      })),
      cssStates: plain(doc.states),
    },
  };
}

/** What of a class has no doc comment. */
function unsaidOf({
  name,
  description,
  members = [],
}: Pick<ClassDeclaration, 'name' | 'description' | 'members'>): string[] {
  const unsaid = members.filter((member) => !member.description);
  return [
    ...(description ? [] : [`${name} has no doc comment`]),
    ...unsaid.map((member) => `${name}: ${member.name} has no doc comment`),
  ];
}

const plain = (entries: readonly Documented[]) =>
  entries.map(({ name, description }) => ({ name, description }));

/** `cell-<column>` as every part that it is, where the code says which. */
function spelledOut(part: Documented, parts: ReadonlySet<string>, doc: DocComment): Documented[] {
  if (!part.name.includes('<')) return [part];
  const named = doc.parts.map(({ name }) => name);
  const names = [...parts].filter((name) => !named.includes(name) && means(part.name, name));
  return names.sort().map((name) => ({ ...part, name }));
}

/** Those of a style sheet that several elements wear, with the defaults that it gives them. */
function sharedProperties(reached: ReadonlySet<ts.Node>): Documented[] {
  return [...reached].filter(ts.isVariableDeclaration).flatMap((sheet) => {
    const { properties } = readDocComment(sheet.parent.parent);
    const text = sheet.initializer?.getText() ?? '';
    return properties.map((entry) => {
      const value = fallback(text, entry.name);
      return value === undefined ? entry : { ...entry, default: value };
    });
  });
}

/** What stands behind the name in `var(--sk-space, 8px)`. */
function fallback(css: string, name: string): string | undefined {
  const start = new RegExp(`var\\(\\s*${name},`).exec(css);
  if (!start) return undefined;
  const from = start.index + start[0].length;
  let depth = 1;
  let at = from;
  for (; at < css.length && depth > 0; at++) {
    if (css[at] === '(') depth += 1;
    else if (css[at] === ')') depth -= 1;
  }
  return css
    .slice(from, at - 1)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The classes that the doc comment of an element names as its events, with those they extend. */
function eventClasses({ declaration }: ElementSource, { checker }: Sources): ts.ClassDeclaration[] {
  const names = new Set(
    readDocComment(declaration).events.flatMap(({ type }) => type?.split(' | ')),
  );
  return [...reach(declaration, checker)]
    .filter(ts.isNewExpression)
    .flatMap(({ expression }) => declarationsOf(expression, checker))
    .filter(ts.isClassDeclaration)
    .filter(({ name }) => names.has(name?.text))
    .flatMap((event) => lineage(event, checker));
}

/** A class and what it extends of our own, where the rest of its members are. */
function lineage(
  declaration: ts.ClassDeclaration,
  checker: ts.TypeChecker,
): readonly ts.ClassDeclaration[] {
  const [base] = declaration.heritageClauses?.[0]?.types ?? [];
  const above = base && declarationsOf(base.expression, checker).find(ts.isClassDeclaration);
  if (!above || !isOwn(above.getSourceFile())) return [declaration];
  return [declaration, ...lineage(above, checker)];
}

function describeClass(
  declaration: ts.ClassDeclaration,
  checker: ts.TypeChecker,
): ClassDeclaration {
  const [base] = declaration.heritageClauses?.[0]?.types ?? [];
  const [above] = base ? declarationsOf(base.expression, checker) : [];
  const name = base?.expression.getText();
  const own = above && pathOf(above).startsWith('src/') ? { module: published(above) } : undefined;
  const { description } = readDocComment(declaration);
  return {
    kind: 'class',
    name: declaration.name?.text ?? '',
    ...(description && { description }),
    ...(name && {
      superclass: { name, ...(own ?? { package: name === 'Event' ? 'global:' : 'lit' }) },
    }),
    members: membersOf(declaration, checker).members,
  };
}

/** Where the package has what the clone has in `src/`. */
const published = (node: ts.Node) =>
  pathOf(node)
    .replace(/^src\//, 'dist/')
    .replace(/\.ts$/, '.js');

function add(
  modules: Map<string, JavaScriptModule>,
  source: ts.ClassDeclaration,
  declaration: ClassDeclaration | CustomElementDeclaration,
): void {
  const path = published(source);
  const module = modules.get(path) ?? { kind: 'javascript-module', path };
  modules.set(path, module);
  module.declarations ??= [];
  module.exports ??= [];
  if (module.declarations.some(({ name }) => name === declaration.name)) return;
  module.declarations.push(declaration);
  const reference = { name: declaration.name, module: path };
  module.exports.push({ kind: 'js', name: declaration.name, declaration: reference });
  if (!('tagName' in declaration) || !declaration.tagName) return;
  const { tagName: name } = declaration;
  module.exports.push({ kind: 'custom-element-definition', name, declaration: reference });
}
