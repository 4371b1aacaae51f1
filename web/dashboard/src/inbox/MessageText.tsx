import type { Message } from "@hovor/protocol";

import { partsOf } from "./blocks";

/** The words of a message or a note, with their links as links. */
export function MessageText({ message }: { readonly message: Pick<Message, "text" | "links"> }) {
  let at = 0;
  return (
    <>
      {partsOf(message).map(({ text, url }) => {
        const key = at;
        at += text.length;
        if (!url) return text;
        return (
          <a key={key} href={url} target="_blank" rel="noopener noreferrer nofollow">
            {text}
          </a>
        );
      })}
    </>
  );
}
