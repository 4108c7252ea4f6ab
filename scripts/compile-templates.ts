/**
 * Does at build time what Lit does with a template the first time it is drawn: where its places are and
 * what they set. Lit takes templates in this form (`CompiledTemplate`); a browser then reads the markup
 * and copies it, and the code that finds the places is left out of the bundles.
 */
import { readFileSync } from 'node:fs';
import { _$LH } from 'lit-html/private-ssr-support.js';
import MagicString from 'magic-string';
import { defaultTreeAdapter as tree, html as names, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { AstNode, Plugin } from 'rollup';

type Tag = 'html' | 'svg';

/**
 * The markup and, each after a semicolon and in the order of the nodes, its places: how many nodes to go on,
 * where that is not as usual, and the name of an attribute, with the value where there is more in it than
 * one place, each a `$`. Without a name it is a place for content, usually of the next node; an attribute
 * usually is on the same. `<p><b><?></b></p>;1class;@click;` has two places on one node, and one in it.
 *
 * @throws {Error} For what no template here has: a place in a comment, in a `<style>` or a `<textarea>`,
 *   or in a tag, as of `ref`; a semicolon, or `$` or `=` in the value of an attribute.
 */
export function compile(strings: readonly string[], tag: Tag): string {
  const [marked, attributes] = _$LH.getTemplateHtml(
    Object.assign([...strings], { raw: strings }) as unknown as TemplateStringsArray,
    tag === 'svg' ? 2 : 1,
  );
  const root = parseFragment(String(marked));
  // Lit's own, without which the rest would be read as HTML; it is taken off before the first copy.
  const whole = tag === 'svg' ? (root.childNodes[0] as Tree.Element) : root;
  const places: string[] = [];
  let index = 0;
  let last = 0;
  let named = 0;
  const here = (name: string) => {
    const step = index - last;
    places.push(`${step === (name ? 0 : 1) ? '' : step}${name}`);
    last = index;
  };
  for (const node of walk(whole)) {
    if (tree.isCommentNode(node)) {
      if (node.data === _$LH.markerMatch) here('');
      // Else it is Lit's own mark of the end.
      else if (node.data !== '?') throw new Error(`A place in a comment: ${strings.join()}`);
    } else {
      const bound = node.attrs.filter(({ name }) => name.endsWith(_$LH.boundAttributeSuffix));
      if (node.attrs.some(({ name }) => name.startsWith(_$LH.marker)) || hasRawPlace(node))
        throw new Error(`A place in <${node.tagName}> that is no attribute: ${strings.join()}`);
      node.attrs = node.attrs.filter((each) => !bound.includes(each));
      for (const { value } of bound) {
        if (/[$;=]/.test(value.replaceAll(_$LH.marker, '')))
          throw new Error(`Not to be told: ${value}`);
        const text = value.replaceAll(_$LH.marker, '$');
        here(`${attributes[named++]}${text === '$' ? '' : `=${text}`}`);
      }
    }
    index += 1;
  }
  const markup = root.childNodes.map(write).join('');
  if (markup.includes(';')) throw new Error(`Not to be told: ${markup}`);
  return [markup, ...places].join(';');
}

type Seen = Tree.Element | Tree.CommentNode;

/** What Lit's walker sees, in its order. */
function* walk(parent: Tree.ParentNode): Generator<Seen> {
  for (const node of parent.childNodes) {
    if (tree.isElementNode(node)) {
      yield node;
      yield* walk(node);
    } else if (tree.isCommentNode(node)) yield node;
  }
}

function hasRawPlace({ tagName, childNodes }: Tree.Element): boolean {
  const raw = /^(?:script|style|textarea|title)$/.test(tagName);
  return (
    raw && childNodes.some((node) => tree.isTextNode(node) && node.value.includes(_$LH.marker))
  );
}

const empty = new Set('area br col hr img input link meta source track wbr'.split(' '));
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text: string, what: RegExp) => text.replace(what, (each) => escapes[each] ?? each);

/** As short as it can be read again. */
function write(node: Tree.ChildNode): string {
  if (tree.isTextNode(node)) return escape(node.value, /[&<]/g);
  if (tree.isCommentNode(node)) return '<?>';
  if (!tree.isElementNode(node)) throw new Error(`No part of a template: ${node.nodeName}`);
  const { tagName, attrs, childNodes, namespaceURI } = node;
  const html = namespaceURI === names.NS.HTML;
  const opening = `<${tagName}${attrs.map(writeAttribute).join('')}`;
  if (html && empty.has(tagName)) return `${opening}>`;
  // In a drawing, where no template has text, and in a list of options spaces show nowhere.
  const isShown = (child: Tree.ChildNode) => !tree.isTextNode(child) || child.value.trim() !== '';
  const shown = html && tagName !== 'select' ? childNodes : childNodes.filter(isShown);
  if (!html && shown.length === 0) return `${opening} />`;
  return `${opening}>${shown.map(write).join('')}</${tagName}>`;
}

function writeAttribute({ name, value }: { name: string; value: string }): string {
  if (value === '') return ` ${name}`;
  return /^[\w-]+$/.test(value) ? ` ${name}=${value}` : ` ${name}="${escape(value, /[&"]/g)}"`;
}

const helper = 'compiled-template';

/** What stands in bundles for `html` and `svg`: makes of markup and places what Lit draws. */
const helperCode = String.raw`
import { AttributePart, BooleanAttributePart, EventPart, PropertyPart } from 'lit-html';
const kinds = { '.': PropertyPart, '?': BooleanAttributePart, '@': EventPart };
const templates = new WeakMap();
const read = ([text]) => {
  let index = 0;
  const [markup, ...places] = text.split(';');
  const partAt = (place) => {
    const [, step, kind, name, text = '$'] = /(\d*)(\W?)([^=]*)=?(.+)?/.exec(place);
    index += step ? +step : name ? 0 : 1;
    return name
      ? { type: 1, index, name, strings: text.split('$'), ctor: kinds[kind] ?? AttributePart }
      : { type: 2, index };
  };
  const h = [markup];
  h.raw = h;
  return { h, parts: places.map(partAt) };
};
const tag =
  (read) =>
  (strings, ...values) => {
    let template = templates.get(strings);
    if (!template) templates.set(strings, (template = read(strings)));
    return { _$litType$: template, values };
  };
export const compiledHtml = tag(read);
export const compiledSvg = tag((strings) => {
  let made;
  return {
    ...read(strings),
    get el() {
      return made;
    },
    set el(element) {
      const [svg] = element.content.children;
      svg.replaceWith(...svg.childNodes);
      made = element;
    },
  };
});
`;

const tags: Record<string, string> = { html: 'compiledHtml', svg: 'compiledSvg' };

interface Literal extends AstNode {
  readonly tag: { readonly name?: string };
  readonly quasi: {
    readonly quasis: readonly { readonly value: { readonly cooked: string } }[];
    readonly expressions: readonly AstNode[];
  };
}

/**
 * Of modules under a folder, whose templates are those tagged `html` or `svg`. A bundle can draw no
 * others: one by another name, or of another package, would find nothing that reads it.
 */
export function compileTemplates(folder: string): Plugin {
  return {
    name: 'compile-templates',
    resolveId: (id) => (id === helper ? id : null),
    load: (id) => (id === helper ? helperCode : null),
    transform(code, id) {
      if (/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return withoutReader(code, this.parse(code));
      if (!id.startsWith(folder) || !/\b(?:html|svg) `/.test(code)) return null;
      const changed = new MagicString(code);
      visit(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression') return;
        const { start, end, tag, quasi } = node as Literal;
        const name = tags[tag.name ?? ''];
        if (!name) return;
        const strings = quasi.quasis.map(({ value }) => value.cooked);
        const escaped = compile(strings, tag.name as Tag).replaceAll(
          /[\\`]|\$(?=\{)/g,
          String.raw`\$&`,
        );
        const edges = [start, ...quasi.expressions.flatMap((each) => [each.start, each.end]), end];
        for (let at = 0; at < edges.length; at += 2) {
          const opens = at === 0 ? `${name}\`${escaped}` : '}';
          const closes = at === edges.length - 2 ? '`' : '${';
          changed.update(edges[at] as number, edges[at + 1] as number, opens + closes);
        }
      });
      if (!changed.hasChanged()) return null;
      changed.prepend(`import { ${Object.values(tags).join(', ')} } from '${helper}';\n`);
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}

/** Calls `see` with a node and all nodes within it. */
export function visit(node: unknown, see: (node: AstNode) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, see);
  else if (typeof (node as Partial<AstNode> | null)?.type === 'string') {
    see(node as AstNode);
    for (const child of Object.values(node as object)) visit(child, see);
  }
}

/** Short names in Lit's own bundle, by those that it gives them where it renders on a server. */
function namesInLit(): Record<string, string> {
  // What Node imports lies in a folder of its own, beside what browsers do.
  const forNode = new URL(import.meta.resolve('lit-html/private-ssr-support.js'));
  const file = new URL('../private-ssr-support.js', forNode);
  const pairs = readFileSync(file, 'utf8').matchAll(/(\w+Part):\w\.(\w+)/g);
  return Object.fromEntries([...pairs].map(([, long, short]) => [long, short]));
}

interface Named {
  readonly name: string;
}

type Of<T> = AstNode & T;

/** Lit without what reads templates, which is what makes a template; it exports what its places are. */
function withoutReader(code: string, program: AstNode) {
  const changed = new MagicString(code);
  let inner: Record<string, string> | undefined;
  let reader: AstNode | undefined;
  visit(program, (node) => {
    if (node.type === 'ClassBody') {
      const members = (node as Of<{ body: Of<{ key: Named; static: boolean; kind: string }>[] }>)
        .body;
      if (members.some((each) => each.static && each.key.name === 'createElement'))
        reader = members.find(({ kind }) => kind === 'constructor');
    } else if (node.type === 'ObjectExpression') {
      const pairs = (node as Of<{ properties: { key: Named; value: Named }[] }>).properties;
      if (pairs.length > 10)
        inner = Object.fromEntries(pairs.map(({ key, value }) => [key.name, value.name]));
    }
  });
  const short = namesInLit();
  const places = ['AttributePart', 'BooleanAttributePart', 'EventPart', 'PropertyPart'];
  const exported = places.map((name) => {
    const local = inner?.[short[name] ?? ''];
    if (!local || !reader) throw new Error('Lit is built otherwise than this build step knows it.');
    return `${local} as ${name}`;
  });
  if (reader) changed.remove(reader.start, reader.end);
  changed.append(`\nexport { ${exported.join(', ')} };\n`);
  return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
}
