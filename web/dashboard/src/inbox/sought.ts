import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** What a reader looks for in a thread. */
export interface Sought {
  /** Its letters are marked in what is said. */
  readonly words: string;
  /** The message that they have just come to. */
  readonly seq: number | undefined;
}

export const nothingSought: Sought = { words: "", seq: undefined };

export const SoughtContext = createContext<Sought>(nothingSought);

export function useSought(): Sought {
  return useContext(SoughtContext);
}

/** The attributes by which a message is found in its thread, and shows that somebody has just come to it. */
export function placeOfMessage(seq: number, { seq: soughtSeq }: Sought) {
  return { "data-seq": seq, "aria-current": seq === soughtSeq ? ("location" as const) : undefined };
}
