import { createContext } from "preact";
import { useContext } from "preact/hooks";

import { meOf, type State } from "../store";
import type { Desk } from "./desk";

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a view stands outside of the desk");
  return desk;
}

/** The state, in views that are shown only when it is here. */
export function useDeskState(): State {
  const state = useDesk().state.value;
  if (!state) throw new Error("a view is shown before the state is here");
  return state;
}

/** The agent who is signed in. */
export function useMe() {
  const state = useDeskState();
  const me = meOf(state);
  if (!me) throw new Error("the snapshot lacks the agent who asked for it");
  return me;
}
