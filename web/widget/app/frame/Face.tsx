import type { Face as Agent } from "@hovor/protocol";
import { useState } from "preact/hooks";

const tints = ["a", "b", "c", "d"];

/** An agent's photo or, without one, the first letters of their name. */
export function Face({ agent, isLarge }: { readonly agent: Agent | undefined; readonly isLarge?: boolean }) {
  const [isBroken, setBroken] = useState(false);
  const name = agent?.name ?? "";
  const tint = tints[[...(agent?.id ?? "")].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % tints.length];
  return (
    <span class={`face ${tint}${isLarge ? " l" : ""}`}>
      {agent?.photo_url && !isBroken ? (
        <img src={agent.photo_url} alt="" onError={() => setBroken(true)} />
      ) : (
        <span aria-hidden="true">{initials(name)}</span>
      )}
    </span>
  );
}

export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "");
  return letters.join("").toUpperCase();
}
