/** What is chosen to be worked off together. */
export interface Selection {
  /** Somebody chooses: also before the first. */
  readonly isOn: boolean;
  readonly ids: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor?: string;
}

export const nothingSelected: Selection = { isOn: false, ids: new Set() };

export function toggled({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next.size > 0 ? { isOn: true, ids: next, anchor: id } : nothingSelected;
}

/** With all from where the last was chosen to this one, in the order of the list. */
export function rangedTo(selection: Selection, listed: readonly string[], id: string): Selection {
  const to = listed.indexOf(id);
  const from = listed.indexOf(selection.anchor ?? id);
  if (to < 0) return selection;
  const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  const ids = new Set([...selection.ids, ...listed.slice(first, last + 1)]);
  return { isOn: true, ids, anchor: selection.anchor ?? id };
}

/** All that are listed; and none if they were all chosen already. */
export function allOrNone(selection: Selection, listed: readonly string[]): Selection {
  const isAll = listed.length > 0 && listed.every((id) => selection.ids.has(id));
  return isAll ? { ...selection, ids: new Set() } : { isOn: true, ids: new Set(listed) };
}

/** Without what has left the list: nobody works off what they do not see. */
export function stillListed(selection: Selection, listed: readonly string[]): readonly string[] {
  return selection.ids.size > 0 ? listed.filter((id) => selection.ids.has(id)) : [];
}
