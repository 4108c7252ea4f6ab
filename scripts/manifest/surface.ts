import ts from 'typescript';
import { declarationsOf } from './sources.ts';
import { joined, textsOf, unknown } from './texts.ts';

/** What an element shows to a page, read off the code that runs for it. */
export interface Surface {
  /** Names; `*` in them stands for what the compiler does not know. */
  readonly parts: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  /** As in `sk-load SkLoadEvent`. */
  readonly events: ReadonlySet<string>;
}

const templates = ['html', 'svg', 'mathml'];
const partAttribute = /\spart=(?:"([^"]*)"|(\u0000\d+\u0000))/g;
const exportedParts = /\sexportparts="([^"]*)"/g;
const slotTag = /<slot\b([^>]*)>/g;
const slotName = /\sname=(?:"([^"]*)"|(\u0000\d+\u0000))/;
const property = /--sk-[a-z0-9-]*[a-z0-9]/g;

export function surfaceOf(nodes: Iterable<ts.Node>, checker: ts.TypeChecker): Surface {
  const [parts, slots, properties, states, events] = Array.from(
    { length: 5 },
    () => new Set<string>(),
  ) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>];

  for (const node of nodes) {
    if (ts.isTaggedTemplateExpression(node) && templates.includes(node.tag.getText())) {
      readTemplate(node.template);
    } else if (ts.isCallExpression(node)) readCall(node);
    else if (ts.isNewExpression(node)) readEvent(node);
    else if (ts.isStringLiteralLike(node) || isTemplatePiece(node)) {
      for (const [name] of node.text.matchAll(property)) properties.add(name);
    }
  }
  return { parts, slots, properties, states, events };

  function readTemplate(template: ts.TemplateLiteral): void {
    const { text, expressions } = source(template);
    const expand = (value: string) => expanded(value, expressions, checker);
    for (const [, quoted, bare] of text.matchAll(partAttribute)) {
      addParts(expand(quoted ?? bare ?? ''));
    }
    for (const [, names = ''] of text.matchAll(exportedParts)) {
      addParts(names.split(',').map((name) => name.replace(/^.*:/, '').trim()));
    }
    for (const [, attributes = ''] of text.matchAll(slotTag)) {
      const [, quoted, bare] = slotName.exec(attributes) ?? [];
      for (const name of expand(quoted ?? bare ?? '')) slots.add(name);
    }
  }

  function readCall({ expression, arguments: args }: ts.CallExpression): void {
    const [first, second] = args;
    const called = expression.getText();
    if (called.endsWith('.states.add') && first) {
      for (const name of textsOf(first, checker)) states.add(name);
    }
    const setsPart = called.endsWith('.setAttribute') && first?.getText() === "'part'";
    if (setsPart && second) addParts(textsOf(second, checker));
  }

  function addParts(values: readonly string[]): void {
    for (const name of values.flatMap((value) => value.split(/\s+/))) if (name) parts.add(name);
  }

  function readEvent({ expression, arguments: args }: ts.NewExpression): void {
    const [name] = args ?? [];
    const named = /^(?:Custom)?Event$/.test(expression.getText()) && name;
    if (named) for (const type of textsOf(name, checker)) events.add(`${type} Event`);
    const [declaration] = declarationsOf(expression, checker);
    if (!declaration || !ts.isClassDeclaration(declaration) || !declaration.name) return;
    const type = eventType(declaration, checker);
    if (type) events.add(`${type} ${declaration.name.text}`);
  }
}

/** The type that a class of events gives to its own: `super('sk-load', …)`, here or further up. */
export function eventType(
  declaration: ts.ClassDeclaration,
  checker: ts.TypeChecker,
): string | undefined {
  let found: string | undefined;
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) {
      const [type] = node.arguments;
      if (type && ts.isStringLiteral(type) && type.text.startsWith('sk-')) found = type.text;
    }
    ts.forEachChild(node, look);
  };
  look(declaration);
  if (found) return found;
  const [base] = declaration.heritageClauses?.[0]?.types ?? [];
  const above = base && declarationsOf(base.expression, checker).find(ts.isClassDeclaration);
  return above && eventType(above, checker);
}

function isTemplatePiece(node: ts.Node): node is ts.TemplateLiteralLikeNode {
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** A template as one text, its expressions as numbers between NULs. */
function source(template: ts.TemplateLiteral) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { text: template.text, expressions: [] };
  const expressions = template.templateSpans.map(({ expression }) => expression);
  const pieces = template.templateSpans.map(
    ({ literal }, index) => `\u0000${index}\u0000${literal.text}`,
  );
  return { text: [template.head.text, ...pieces].join(''), expressions };
}

function expanded(
  value: string,
  expressions: readonly ts.Expression[],
  checker: ts.TypeChecker,
): readonly string[] {
  const [head = '', ...rest] = value.split('\u0000');
  let texts: readonly string[] = [head];
  for (let index = 0; index < rest.length; index += 2) {
    const expression = expressions[Number(rest[index])];
    const inner = expression ? textsOf(expression, checker) : [unknown];
    texts = joined(texts, inner, rest[index + 1] ?? '');
  }
  return texts;
}
