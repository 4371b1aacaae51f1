import type { Link } from "@hovor/protocol";

import { cut } from "./words";

/** A message's text with its links. Always nodes, never markup. */
export function Words({ text, links }: { readonly text: string; readonly links?: readonly Link[] | undefined }) {
  return (
    <>
      {cut(text, links).map((stretch, place) =>
        stretch.url ? (
          <a key={place} href={stretch.url} target="_blank" rel="noopener noreferrer nofollow">
            {stretch.text}
          </a>
        ) : (
          stretch.text
        ),
      )}
    </>
  );
}
