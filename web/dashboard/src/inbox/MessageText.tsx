import type { Message } from "@hovor/protocol";

import { beginnings, Marked } from "../match";
import { partsOf } from "./blocks";
import { useSought } from "./sought";

/** The words of a message or a note, with their links as links, and with what the reader looks for marked. */
export function MessageText({ message }: { readonly message: Pick<Message, "text" | "links"> }) {
  const { words } = useSought();
  let at = 0;
  return (
    <>
      {partsOf(message).map(({ text, url }) => {
        const key = at;
        at += text.length;
        const shown = words ? <Marked key={key} text={text} marks={beginnings(words, text)} /> : text;
        if (!url) return shown;
        return (
          <a key={key} href={url} target="_blank" rel="noopener noreferrer nofollow">
            {shown}
          </a>
        );
      })}
    </>
  );
}
