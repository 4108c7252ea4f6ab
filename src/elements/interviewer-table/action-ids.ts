/** What can be done from the table. A host that has no place for one of them leaves it out. */
export const actionIds = [
  'candidates',
  'settings',
  'share',
  'budget',
  'labels',
  'subscribers',
  'duplicate',
  'archive',
] as const;

export type ActionId = (typeof actionIds)[number];

/** Actions of a space-separated list; all when it is empty, none when it names none. */
export function readActions(list: string): readonly ActionId[] {
  const named = new Set(list.split(/\s+/).filter(Boolean));
  return named.size === 0 ? actionIds : actionIds.filter((id) => named.has(id));
}
