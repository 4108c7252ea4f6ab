/** The elements as a page of the docs: what `custom-elements.json` tells editors, for people. */
import type {
  ClassDeclaration,
  ClassField,
  ClassMethod,
  CustomElementDeclaration,
  CustomElementField,
  Package,
} from 'custom-elements-manifest';

type Row = readonly (string | undefined)[];

/** Numbers of the product's specification are for whoever works on the elements. */
const plain = (text: string) => text.replaceAll(/ \(#\d+\)/g, '');
const cell = (text = '') =>
  plain(text)
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ');
const code = (text: string | undefined) => (text ? `\`${text}\`` : '');

function table(head: Row, rows: readonly Row[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map(
    (row) => `| ${row.map(cell).join(' | ')} |`,
  );
  return `${lines.join('\n')}\n\n`;
}

const part = (title: string, head: Row, rows: readonly Row[]) =>
  rows.length > 0 ? `### ${title}\n\n${table(head, rows)}` : '';

const named = (entries: readonly { name: string; description?: string }[] = []): Row[] =>
  entries.map(({ name, description }) => [code(name) || 'no name', description]);

function signature({ name, parameters = [], return: given }: ClassMethod): string {
  const inner = parameters.map(
    (each) => `${each.name}${each.optional ? '?' : ''}: ${each.type?.text ?? ''}`,
  );
  return `${name}(${inner.join(', ')}): ${given?.type?.text ?? 'void'}`;
}

function section(element: CustomElementDeclaration): string {
  const { tagName, description = '', members = [], attributes = [], events = [] } = element;
  const fields = members.filter((member): member is CustomElementField => member.kind === 'field');
  const methods = members.filter((member): member is ClassMethod => member.kind === 'method');
  const own = (element.cssProperties ?? []).filter(({ name }) => name.startsWith(`--${tagName}-`));
  return [
    `## ${tagName}\n\n${plain(description)}\n\n`,
    part(
      'Attributes',
      ['Attribute', 'Property', 'Type', 'Default', 'What it is'],
      attributes.map(({ name, fieldName, type, default: value, description: about }) => [
        code(name),
        code(fieldName),
        code(type?.text),
        code(value),
        about,
      ]),
    ),
    part(
      'Properties without an attribute',
      ['Property', 'Type', 'What it is'],
      fields
        .filter(({ attribute }) => attribute === undefined)
        .map(({ name, type, readonly, description: about = '' }) => [
          code(name),
          code(type?.text),
          readonly ? `To read only. ${about}` : about,
        ]),
    ),
    part(
      'Methods',
      ['Method', 'What it does'],
      methods.map((each) => [code(signature(each)), each.description]),
    ),
    part(
      'Events',
      ['Event', 'Class', 'When'],
      events.map(({ name, type, description: about }) => [
        code(name),
        type.text.split(' | ').map(code).join(', '),
        about,
      ]),
    ),
    part('Slots', ['Slot', 'What it is for'], named(element.slots)),
    part('States', ['State', 'When'], named(element.cssStates)),
    part('Parts', ['Part', 'What it is'], named(element.cssParts)),
    part('Tokens of its own', ['Token', 'What it is'], named(own)),
  ].join('');
}

/** Fields of events, those of the classes that they extend first. */
function eventRows(classes: readonly ClassDeclaration[]): Row[] {
  const of = (name: string | undefined) => classes.find((each) => each.name === name);
  const fieldsOf = ({ superclass, members = [] }: ClassDeclaration): ClassField[] => {
    const above = of(superclass?.name);
    const fields = members.filter((member): member is ClassField => member.kind === 'field');
    return [...(above ? fieldsOf(above) : []), ...fields];
  };
  return classes
    .filter(({ name }) => !classes.some(({ superclass }) => superclass?.name === name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((event) =>
      fieldsOf(event).map(({ name, type, description }, index) => [
        index === 0 ? code(event.name) : '',
        code(name),
        code(type?.text),
        description,
      ]),
    );
}

export function elementsPage({ modules }: Package): string {
  const all = modules.flatMap(({ declarations = [] }) => declarations) as (
    ClassDeclaration | CustomElementDeclaration
  )[];
  const elements = all.filter((each): each is CustomElementDeclaration => 'tagName' in each);
  const events = all.filter((each) => !('tagName' in each));
  return `<!-- Generated from the doc comments of the elements by \`npm run generate\`. Do not edit. -->

# Elements

What each element takes, tells and shows; [embedding](embedding.md) says how to use it, and lists the tokens that all of them take. Editors read the same in \`custom-elements.json\`.

${elements.map(section).join('')}## What events carry

${table(['Class', 'Field', 'Type', 'What it is'], eventRows(events)).trimEnd()}
`;
}
