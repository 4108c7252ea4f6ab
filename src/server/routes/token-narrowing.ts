/** What a new token may hold: of what its maker has, a key or a token, never more. */
import type { components } from '../../schema.ts';
import { originOf } from '../auth/origin.ts';
import { foreignPermissions } from '../auth/permissions.ts';
import type { Principal } from '../auth/principal.ts';
import { labelProblem } from '../ingest/label-value.ts';
import type { Finding } from '../problem.ts';
import { knownInterviewers } from '../store/interviewers.ts';
import { countLabels, labelsInScope } from '../store/labels.ts';
import type { LabelScope } from '../store/scope.ts';
import type { Reader } from '../store/store.ts';

export type TokenInput = components['schemas']['EmbedTokenInput'];

export const labelsOf = ({ labels = {} }: TokenInput): LabelScope[] =>
  Object.entries(labels).map(([key, values]) => ({ key, values }));

/** Labels of the maker with those asked for; of a label that both have, the values asked for. */
export function narrowedLabels(
  own: readonly LabelScope[],
  asked: readonly LabelScope[],
): LabelScope[] {
  const keys = new Set(asked.map(({ key }) => key));
  return [...own.filter(({ key }) => !keys.has(key)), ...asked];
}

/** What is wrong with the labels that a token is to see rows by. */
async function labelFindings(
  reader: Reader,
  maker: Principal,
  asked: readonly LabelScope[],
): Promise<Finding[]> {
  if (asked.length === 0) return [];
  const labels = await labelsInScope(reader, maker.scope);
  const { byValue } = await countLabels(reader);
  return asked.flatMap(({ key, values }) => {
    const label = labels.get(key);
    if (!label) return [{ pointer: `/labels/${key}`, message: 'names no label of this workspace' }];
    const own = maker.scope.labels?.find((one) => one.key === key);
    return values.flatMap((value, index): Finding[] => {
      const pointer = `/labels/${key}/${index}`;
      if (own && !own.values.includes(value))
        return [{ pointer, message: `must be one that the caller sees: ${own.values.join(', ')}` }];
      // A value that was removed and kept is still one to see rows by.
      if (typeof value === 'string' && byValue.get(key)?.has(value)) return [];
      const message = own ? undefined : labelProblem(label, value);
      return message === undefined ? [] : [{ pointer, message }];
    });
  });
}

function originFindings(maker: Principal, asked: readonly string[]): Finding[] {
  return asked.flatMap((text, index): Finding[] => {
    const pointer = `/origins/${index}`;
    const origin = originOf(text);
    if (origin === undefined)
      return [{ pointer, message: 'is not an origin such as https://portal.example' }];
    const held = maker.kind === 'api_key' || maker.origins.includes(origin);
    return held ? [] : [{ pointer, message: 'is no origin of the caller' }];
  });
}

/** Everything that is asked for and that the maker does not have. */
export async function wideningFindings(
  reader: Reader,
  maker: Principal,
  input: TokenInput,
): Promise<Finding[]> {
  const { permissions = [], interviewerIds = [], origins = [] } = input;
  const known = await knownInterviewers(reader, interviewerIds);
  return [
    ...foreignPermissions(permissions, (one) => maker.permissions.has(one), 'the caller'),
    ...interviewerIds.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            {
              pointer: `/interviewerIds/${index}`,
              message: 'names no interviewer that the caller sees',
            },
          ],
    ),
    ...(await labelFindings(reader, maker, labelsOf(input))),
    ...originFindings(maker, origins),
  ];
}
