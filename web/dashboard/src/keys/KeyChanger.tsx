import { IconButton, Keys, showToast, UndoIcon } from "@hovor/ui";
import { useRef, useState } from "preact/hooks";

import { t } from "../text";
import { type ActionName, actionOf, type Stroke } from "./actions";
import { type Captured, capture } from "./capture";
import { chooseStroke, isChanged, keysOf, resetStroke, takenBy } from "./chosen";
import { capsOf, isModifier } from "./strokes";

/** The key of an action as a button: press it, then the new key. */
export function KeyChanger({ name }: { readonly name: ActionName }) {
  /** What was pressed so far; undefined while nobody listens. */
  const [begun, setBegun] = useState<Stroke | undefined>();
  const [refusal, setRefusal] = useState<string | undefined>();
  const button = useRef<HTMLButtonElement>(null);
  const action = t(actionOf(name).text);
  const keys = keysOf(name);

  const stop = () => {
    setBegun(undefined);
    setRefusal(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!begun || event.isComposing || isModifier(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") {
      stop();
      return;
    }
    const captured = capture(name, begun, event);
    setRefusal(whyNot(captured));
    setBegun(captured.kind === "begun" ? captured.stroke : []);
    if (captured.kind !== "free") return;
    chooseStroke(name, captured.stroke);
    stop();
  };
  const reset = () => {
    const usual = actionOf(name).strokes[0];
    const taker = usual && takenBy(usual, name);
    if (!usual || !taker) resetStroke(name);
    else showToast({ tone: "bad", text: t("keys.resetTaken", wordsFor(usual, taker)) });
    button.current?.focus();
  };
  return (
    <span class="changer">
      <span class="row tight">
        {isChanged(name) && (
          <IconButton label={t("keys.reset", { action })} size="s" onClick={reset}>
            <UndoIcon size="s" />
          </IconButton>
        )}
        <button
          ref={button}
          type="button"
          class={begun ? "btn s key on" : "btn s key"}
          onClick={() => setBegun([])}
          onKeyDown={onKeyDown}
          onBlur={stop}
        >
          {!begun && <span class="unseen">{`${t("keys.changeOf", { action })}: ${keys.join(" ")}`}</span>}
          <Shown begun={begun} keys={keys} />
        </button>
      </span>
      {refusal && (
        <span class="bad t12" role="alert">
          {refusal}
        </span>
      )}
    </span>
  );
}

function Shown({ begun, keys }: { readonly begun: Stroke | undefined; readonly keys: readonly string[] }) {
  if (begun?.length) return <>{t("keys.pressAnother", { key: capsOf(begun).join(" ") })}</>;
  if (begun) return <>{t("keys.press")}</>;
  return keys.length > 0 ? <Keys keys={keys} /> : <span class="faint">{t("keys.none")}</span>;
}

function whyNot(captured: Captured): string | undefined {
  if (captured.kind === "taken") return t("keys.taken", wordsFor(captured.stroke, captured.by));
  if (captured.kind !== "reserved") return undefined;
  return t(`keys.reserved.${captured.by}`, { key: capsOf(captured.stroke).join(" ") });
}

const wordsFor = (stroke: Stroke, taker: ActionName) => ({
  key: capsOf(stroke).join(" "),
  action: t(actionOf(taker).text),
});
