/** The tokens of the elements with their defaults, from `custom-elements.json`, as a part of the docs. */
import type {
  CssCustomProperty,
  CustomElementDeclaration,
  Package,
} from 'custom-elements-manifest';

const begin = '<!-- Generated from the style sheets of the elements by `npm run generate`. -->';
const end = '<!-- End of the tokens. -->';

/** Those of every element first, then those of one. */
function tokensOf({ modules }: Package): [CssCustomProperty, string[]][] {
  const found = new Map<string, [CssCustomProperty, string[]]>();
  for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
    const { tagName = '', cssProperties = [] } = declaration as CustomElementDeclaration;
    for (const property of cssProperties) {
      const [, tags] = found.get(property.name) ?? [property, []];
      found.set(property.name, [property, [...tags, tagName]]);
    }
  }
  const all = [...found.values()];
  return [...all.filter(([, tags]) => tags.length > 1), ...all.filter(([, tags]) => !tags[1])];
}

/** The page with its table of tokens as the sources have it. */
export function withTokens(page: string, elements: Package): string {
  const [before, rest = ''] = page.split(begin);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined) {
    throw new Error(`The page has no place for the tokens: ${begin} … ${end}`);
  }
  const rows = tokensOf(elements).map(([{ name, default: value, description = '' }, tags]) => {
    const own = tags.length > 1 ? description : `Of \`${tags[0]}\`: ${description}`;
    return `| \`${name}\` | ${value === undefined ? '' : `\`${value}\``} | ${own} |`;
  });
  const table = ['| Token | Default | What it is |', '| --- | --- | --- |', ...rows].join('\n');
  return `${before}${begin}\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n${end}${after}`;
}
