import type { DocComment } from './doc-comment.ts';
import type { Surface } from './surface.ts';
import { unknown } from './texts.ts';

/** Kinds of names, as the surface and the doc comment call them, with the tag that documents them. */
const kinds = {
  events: '@fires',
  slots: '@slot',
  parts: '@csspart',
  properties: '@cssprop',
  states: '@cssstate',
} as const;

/** `badge-<mark>` in a doc comment is every name of that form. */
const family = /<[\w-]+>/g;

function pattern(name: string, placeholder: RegExp | string): RegExp {
  const pieces = name.split(placeholder).map((piece) => piece.replaceAll(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${pieces.join('[^\\s]+')}$`);
}

/** Whether a documented name is that of the code, either of which may be a family. */
export function means(documented: string, actual: string): boolean {
  if (documented === actual) return true;
  return pattern(documented, family).test(actual) || pattern(actual, unknown).test(documented);
}

/** What the doc comment of an element says that is not so, and what it leaves out. */
export function disagreements(tag: string, surface: Surface, doc: DocComment): string[] {
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
    const say = kinds[kind];
    const documented = doc[kind].map(({ name, type }) =>
      // What comes second is of an element inside this one.
      kind === 'events' ? `${name} ${type?.split(' | ')[0] ?? ''}` : name,
    );
    const actual = [...surface[kind]];
    const hasMeaning = (name: string) => name.replaceAll(unknown, '').trim() !== '' || name === '';
    return [
      ...actual
        .filter((name) => !hasMeaning(name))
        .map(() => `${tag}: ${say} of a name that only the running page knows; give it a type`),
      ...actual
        .filter((name) => hasMeaning(name) && !documented.some((each) => means(each, name)))
        .map((name) => `${tag}: ${say} ${name || '(default)'} is missing`),
      ...documented
        .filter((name) => !actual.some((each) => means(name, each)))
        .map((name) => `${tag}: ${say} ${name || '(default)'} is documented but not there`),
      ...doc[kind]
        .filter(({ description }) => description === '')
        .map(({ name }) => `${tag}: ${say} ${name || '(default)'} says nothing`),
      ...documented
        .filter((name, index) => documented.indexOf(name) !== index)
        .map((name) => `${tag}: ${say} ${name || '(default)'} is documented twice`),
    ];
  });
}
