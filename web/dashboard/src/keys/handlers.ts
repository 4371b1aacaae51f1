import { useLayoutEffect, useRef } from "preact/hooks";

import { type ActionName, actionNames } from "./actions";

type Handler = () => void;

/** By action: who handles it now is the last. */
const handlers = new Map<ActionName, Handler[]>();

/** Handles an action from the moment the view is shown; undefined when it cannot be done now. */
export function useAction(name: ActionName, handler: Handler | undefined): void {
  const latest = useRef(handler);
  latest.current = handler;
  const isActive = handler !== undefined;

  useLayoutEffect(() => {
    if (!isActive) return;
    const own = () => latest.current?.();
    handlers.set(name, [...(handlers.get(name) ?? []), own]);
    return () => {
      handlers.set(
        name,
        (handlers.get(name) ?? []).filter((one) => one !== own),
      );
    };
  }, [name, isActive]);
}

/** What can be done now. */
export function possibleActions(): ActionName[] {
  return actionNames.filter((name) => handlers.get(name)?.length);
}

/** Does it. False when that is not possible now. */
export function runAction(name: ActionName): boolean {
  const handler = handlers.get(name)?.at(-1);
  handler?.();
  return handler !== undefined;
}
