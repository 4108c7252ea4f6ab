import ts from 'typescript';

/** A line of a doc comment such as `@csspart base - The whole element.` */
export interface Documented {
  readonly name: string;
  readonly description: string;
  /** Of `{SkLoadEvent} sk-load`. */
  readonly type?: string;
  /** Of `[--sk-funnel-chart-height=9rem]`. */
  readonly default?: string;
}

export interface DocComment {
  readonly description: string;
  readonly events: readonly Documented[];
  readonly slots: readonly Documented[];
  readonly parts: readonly Documented[];
  readonly properties: readonly Documented[];
  readonly states: readonly Documented[];
}

const line =
  /^(?:\{(?<type>[^}]+)\}\s*)?(?:\[(?<optional>[^\]=]+)(?:=(?<value>[^\]]*))?\]|(?<name>[^\s[\]]+(?=\s|$)))?\s*(?:-\s*(?<description>.*))?$/s;

const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

export function descriptionOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  const text = ts.getTextOfJSDocComment(comment?.comment) ?? '';
  // Paragraphs stay, lines do not.
  return text
    .split(/\n\s*\n/)
    .map(flat)
    .join('\n\n');
}

/** What the doc comment of a class, or of a style sheet, promises. */
export function readDocComment(node: ts.Node): DocComment {
  const tags = ts.getJSDocTags(node);
  const of = (name: string) =>
    tags
      .filter(({ tagName }) => tagName.text === name)
      .map(({ comment }) => parse(name, ts.getTextOfJSDocComment(comment) ?? ''));
  return {
    description: descriptionOf(node),
    events: of('fires'),
    slots: of('slot'),
    parts: of('csspart'),
    properties: of('cssprop'),
    states: of('cssstate'),
  };
}

function parse(tag: string, text: string): Documented {
  // The default slot has no name: `@slot - The elements.`
  const unnamed = tag === 'slot' && text.startsWith('-');
  const found = line.exec(unnamed ? text : flat(text))?.groups;
  if (!found) throw new Error(`@${tag} cannot be read: ${text}`);
  const { type, optional, value, name = '', description = '' } = found;
  return {
    name: unnamed ? '' : (optional ?? name),
    description: flat(description),
    ...(type !== undefined && { type }),
    ...(value !== undefined && { default: value }),
  };
}
