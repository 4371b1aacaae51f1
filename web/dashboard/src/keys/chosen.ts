import { computed, signal } from "@preact/signals";

import { recall, remember } from "../memory";
import { type ActionName, actionNames, actionOf, isAction, type Stroke } from "./actions";
import { capsOf, startsWith } from "./strokes";

type Choices = ReadonlyMap<ActionName, Stroke>;

const storageKey = "hovor.keys";

/** The keys that were changed on this computer. */
const choices = signal<Choices>(recallChoices());

/** How each action is pressed now. */
const strokes = computed(() => new Map(actionNames.map((name) => [name, strokesWith(choices.value, name)])));

/** The ways to press an action now; none while it has no key. */
export function strokesOf(name: ActionName): readonly Stroke[] {
  return strokes.value.get(name) ?? [];
}

/** What to press for an action, to be shown on its button; nothing while it has no key. */
export function keysOf(name: ActionName): string[] {
  return capsOf(strokesOf(name)[0] ?? []);
}

export function isChanged(name: ActionName): boolean {
  return choices.value.has(name);
}

export function isAnyChanged(): boolean {
  return choices.value.size > 0;
}

/** Gives an action another key. Whether that one is free is for the caller to ask. */
export function chooseStroke(name: ActionName, stroke: Stroke): void {
  keep(new Map(choices.value).set(name, stroke));
}

/** Back to the key it has for everybody. */
export function resetStroke(name: ActionName): void {
  const rest = new Map(choices.value);
  rest.delete(name);
  keep(rest);
}

export function resetAllStrokes(): void {
  keep(new Map());
}

/** The action that a stroke would be mistaken for: it has the same one, begins with it, or is its beginning. */
export function takenBy(stroke: Stroke, wantedFor: ActionName): ActionName | undefined {
  return colliding(choices.value, stroke, wantedFor);
}

/** Whether more has to follow: other actions begin with this. */
export function isBeginning(stroke: Stroke): boolean {
  return actionNames.some((name) =>
    strokesOf(name).some((one) => one.length > stroke.length && startsWith(one, stroke)),
  );
}

/** Reads them anew, as after another window has changed them. */
export function reloadStrokes(): void {
  choices.value = recallChoices();
}

function keep(changed: Choices): void {
  choices.value = changed;
  remember(storageKey, changed.size > 0 ? JSON.stringify(Object.fromEntries(changed)) : undefined);
}

function strokesWith(chosen: Choices, name: ActionName): readonly Stroke[] {
  const { strokes: usual } = actionOf(name);
  const own = chosen.get(name);
  return own ? [own, ...usual.slice(1)] : usual;
}

function colliding(chosen: Choices, stroke: Stroke, wantedFor: ActionName): ActionName | undefined {
  return actionNames.find(
    (name) =>
      name !== wantedFor &&
      !actionOf(name).isOfField &&
      strokesWith(chosen, name).some((one) => startsWith(one, stroke) || startsWith(stroke, one)),
  );
}

/** What is kept and still fits: a newer version may have given a key away, or lack an action. */
function recallChoices(): Choices {
  let kept: unknown;
  try {
    kept = JSON.parse(recall(storageKey) ?? "{}");
  } catch {
    return new Map();
  }
  const chosen = new Map<ActionName, Stroke>();
  for (const [name, stroke] of Object.entries(kept ?? {})) {
    if (isAction(name) && canChange(name) && isStroke(stroke)) chosen.set(name, stroke);
  }
  for (;;) {
    const misfit = [...chosen].find(([name, stroke]) => colliding(chosen, stroke, name));
    if (!misfit) return chosen;
    chosen.delete(misfit[0]);
  }
}

export function canChange(name: ActionName): boolean {
  const { isOfField, isFixed } = actionOf(name);
  return !isOfField && !isFixed;
}

function isStroke(value: unknown): value is Stroke {
  return Array.isArray(value) && value.length > 0 && value.every((key) => typeof key === "string" && key !== "");
}
