import type { Message } from "@hovor/protocol";

import { partsOf } from "./blocks";

/** A message's words, with its links as links. */
export function MessageText({ message }: { readonly message: Message }) {
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
