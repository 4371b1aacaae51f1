import { useId } from "preact/hooks";

import { useChatState } from "../chat/context";
import { Policy } from "./Policy";

interface TickProps {
  readonly name: string;
  readonly isTicked: boolean;
  readonly isMissing: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** The visitor agrees to the site's policy before they write. */
export function Tick({ name, isTicked, isMissing, onTick }: TickProps) {
  const { texts } = useChatState();
  const id = useId();
  return (
    <div class="question tick">
      <label htmlFor={id}>
        <Policy text="privacy_agree" />
      </label>
      <input
        id={id}
        name={name}
        type="checkbox"
        required
        checked={isTicked}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-fault` : undefined}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {isMissing && (
        <p class="fault" id={`${id}-fault`}>
          {texts.t("missing_tick")}
        </p>
      )}
    </div>
  );
}
