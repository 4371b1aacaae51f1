import { useEffect, useState } from "preact/hooks";

import { useChatState } from "../chat/context";
import { faceOf } from "../chat/state";
import { Face } from "../frame/Face";

/** An agent writes: three dots. */
export function Writing() {
  const state = useChatState();
  return (
    <>
      {state.typing.map((agentId) => (
        <div class="said" key={agentId} aria-hidden="true">
          <Face agent={faceOf(state, agentId)} />
          <div class="lines">
            <div class="bub">
              <span class="dots">
                <i />
                <i />
                <i />
              </span>
            </div>
          </div>
        </div>
      ))}
    </>
  );
}

const sayAtMostEvery = 5_000;

/** The same in words, and not at each pause of a hand. */
export function WritingInWords() {
  const state = useChatState();
  const name = faceOf(state, state.typing[0])?.name;
  const [said, setSaid] = useState("");

  useEffect(() => {
    if (name) return setSaid(state.texts.t("typing", { name }));
    const timer = setTimeout(() => setSaid(""), sayAtMostEvery);
    return () => clearTimeout(timer);
  }, [name, state.texts]);

  return (
    <p class="hidden" role="status">
      {said}
    </p>
  );
}
