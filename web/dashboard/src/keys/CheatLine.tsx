import { Keys } from "@hovor/ui";

import { t } from "../text";
import { type ActionName, actionOf, type Stroke } from "./actions";
import { canChange, strokesOf } from "./chosen";
import { KeyChanger } from "./KeyChanger";
import { capsOf } from "./strokes";

export interface CheatLineProps {
  readonly name: ActionName;
  readonly isChanging: boolean;
}

/** An action and its keys, of which the first can be changed. */
export function CheatLine({ name, isChanging }: CheatLineProps) {
  const strokes = strokesOf(name);
  const isOpen = isChanging && canChange(name);
  const fixed = isOpen ? strokes.slice(1) : strokes;
  return (
    <div class="cheat-line">
      <dt>{t(actionOf(name).text)}</dt>
      <dd class="row tight">
        {isOpen && <KeyChanger name={name} />}
        {fixed.map((stroke, at) => (
          <span class="row tight" key={stroke.join(" ")}>
            {(at > 0 || isOpen) && <span class="faint t12">{t("keys.or")}</span>}
            <StrokeKeys stroke={stroke} />
          </span>
        ))}
      </dd>
    </div>
  );
}

/** Also for those who listen. */
function StrokeKeys({ stroke }: { readonly stroke: Stroke }) {
  return (
    <>
      <Keys keys={capsOf(stroke)} />
      <span class="unseen">{capsOf(stroke).join(" ")}</span>
    </>
  );
}
