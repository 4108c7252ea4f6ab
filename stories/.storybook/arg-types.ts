import type {
  CustomElementDeclaration,
  CustomElementField,
  Package,
} from 'custom-elements-manifest';
import type { ArgTypes, InputType } from 'storybook/internal/types';
import manifest from '../../custom-elements.json' with { type: 'json' };

/** Nothing to set up either, as `false` would say. */
const none = { disable: true } as const;

/**
 * The table under a story, from `custom-elements.json`. Storybook's own reading of the manifest knows
 * one entry per name, and no choices, methods or states: a part called like a property took its place.
 */
export function argTypesOf(tag: string): ArgTypes {
  const element = declarationOf(tag);
  if (!element) return {};
  const { members = [], events = [], slots = [], cssParts = [], cssStates = [] } = element;
  const fields = members.filter((member): member is CustomElementField => member.kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    ...Object.fromEntries(fields.map((field) => [field.name, property(field)])),
    ...listed('methods', methods),
    ...listed('events', events),
    ...listed('slots', slots),
    ...listed('custom states', cssStates),
    ...listed('parts', cssParts),
    ...Object.fromEntries((element.cssProperties ?? []).map((each) => [each.name, token(each)])),
  };
}

export function descriptionOf(tag: string): string {
  return declarationOf(tag)?.description ?? '';
}

function declarationOf(tag: string): CustomElementDeclaration | undefined {
  return (manifest as Package).modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((each): each is CustomElementDeclaration => 'tagName' in each)
    .find(({ tagName }) => tagName === tag);
}

function property(field: CustomElementField): InputType {
  const { name, description = '', attribute, readonly = false, type } = field;
  const text = type?.text ?? '';
  return {
    name,
    description: attribute ? `${description}\n\nAttribute: \`${attribute}\`` : description,
    control: readonly ? none : controlOf(text),
    ...(isChoice(text) && { options: choicesOf(text) }),
    table: {
      category: readonly ? 'read-only properties' : 'properties',
      type: { summary: text },
      ...(field.default !== undefined && { defaultValue: { summary: field.default } }),
    },
  };
}

const isChoice = (text: string) => /^'[^']*'(?: \| '[^']*')*$/.test(text);
const choicesOf = (text: string) => text.split(' | ').map((choice) => choice.slice(1, -1));

function controlOf(text: string): NonNullable<InputType['control']> {
  if (isChoice(text)) return { type: 'select' };
  if (text === 'boolean' || text === 'number') return { type: text };
  return text === 'string' ? { type: 'text' } : none;
}

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** With the category in the key, since a part may be called like a property. */
function listed(category: string, entries: readonly Entry[]): ArgTypes {
  return Object.fromEntries(
    entries.map(({ name, description = '', type }) => [
      `${category}: ${name}`,
      {
        name: name || '(default)',
        description,
        control: none,
        table: { category, ...(type && { type: { summary: type.text } }) },
      },
    ]),
  );
}

function token(entry: { name: string; description?: string; default?: string }): InputType {
  const { name, description = '', default: value } = entry;
  return {
    name,
    description,
    control: { type: name.includes('color') ? 'color' : 'text' },
    table: {
      category: 'custom properties',
      ...(value !== undefined && { defaultValue: { summary: value } }),
    },
  };
}
