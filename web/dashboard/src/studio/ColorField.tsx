import { Button, CheckIcon, Field, InfoIcon } from "@hovor/ui";

import { t } from "../text";
import { adviceOn, isColor, nearestSeen } from "./contrast";

export interface ColorFieldProps {
  readonly value: string;
  readonly onValue: (color: string) => void;
}

/** The chat box's colour, by eye or by number, with word of whether it can be read. */
export function ColorField({ value, onValue }: ColorFieldProps) {
  const isValid = isColor(value);
  return (
    <Field label={t("install.color")} error={isValid ? undefined : t("install.colorError")}>
      {(ids) => (
        <>
          <div class="row wrap">
            <input
              type="color"
              class="color"
              aria-label={t("install.colorPick")}
              value={isValid ? value : "#000000"}
              onInput={(event) => onValue(event.currentTarget.value)}
            />
            <input
              {...ids}
              type="text"
              class="in mono color-text"
              maxLength={7}
              spellcheck={false}
              value={value}
              onInput={(event) => onValue(event.currentTarget.value.trim().toLowerCase())}
            />
            {isValid && <Sample color={value} />}
          </div>
          {isValid && <Advice color={value} onValue={onValue} />}
        </>
      )}
    </Field>
  );
}

/** The button as the chat box will draw it. */
function Sample({ color }: { readonly color: string }) {
  return (
    <span class="color-sample" style={{ background: color, color: adviceOn(color).textColor }}>
      {t("install.colorSample")}
    </span>
  );
}

function Advice({ color, onValue }: { readonly color: string } & Pick<ColorFieldProps, "onValue">) {
  const { ratio, isSeen } = adviceOn(color);
  const near = nearestSeen(color);
  return (
    <>
      <p class="help row tight" role="status">
        {isSeen ? <CheckIcon size="s" /> : <InfoIcon size="s" />}
        {t(isSeen ? "install.colorGood" : "install.colorPale", { ratio: ratio.toFixed(1) })}
      </p>
      {!isSeen && (
        <div>
          <Button size="s" icon={<i class="color-near" style={{ background: near }} />} onClick={() => onValue(near)}>
            {t("studio.colorUse", { color: near })}
          </Button>
        </div>
      )}
    </>
  );
}
