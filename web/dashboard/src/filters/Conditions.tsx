import { Button, CrossIcon, IconButton, PlusIcon, Segments } from "@hovor/ui";
import type { ComponentChildren } from "preact";

import { t } from "../text";
import { ConditionLine } from "./ConditionLine";
import { mostParts, newBundle, newCondition, withoutPart, withPart } from "./draft";
import { type Bundle, type Filter, isBundle, type Joins, type Part } from "./filter";

type Joined = Pick<Filter, "joins" | "parts">;

export interface ConditionsProps {
  readonly value: Joined;
  readonly onValue: (value: Joined) => void;
}

/** What has to hold: conditions, and groups of them. */
export function Conditions({ value, onValue }: ConditionsProps) {
  const { joins, parts } = value;
  const set = (changed: readonly Part[]) => onValue({ joins, parts: changed });
  const isFull = parts.length >= mostParts;
  return (
    <fieldset class="conditions">
      <legend class="label">{t("filters.what")}</legend>
      <JoinsChoice value={joins} onValue={(changed) => onValue({ joins: changed, parts })} />
      <ul>
        {parts.map((part, at) =>
          isBundle(part) ? (
            <li key={at}>
              <BundleBox
                bundle={part}
                onChange={(changed) => set(withPart(parts, at, changed))}
                onRemove={() => set(withoutPart(parts, at))}
              />
            </li>
          ) : (
            <li key={at}>
              <ConditionLine
                condition={part}
                onChange={(changed) => set(withPart(parts, at, changed))}
                onRemove={parts.length > 1 ? () => set(withoutPart(parts, at)) : undefined}
              />
            </li>
          ),
        )}
      </ul>
      {!isFull && (
        <Adding>
          <Button size="s" kind="plain" icon={<PlusIcon />} onClick={() => set([...parts, newCondition("tag")])}>
            {t("filters.addCondition")}
          </Button>
          <Button size="s" kind="plain" icon={<PlusIcon />} onClick={() => set([...parts, newBundle])}>
            {t("filters.addGroup")}
          </Button>
        </Adding>
      )}
    </fieldset>
  );
}

interface BundleBoxProps {
  readonly bundle: Bundle;
  readonly onChange: (bundle: Bundle) => void;
  readonly onRemove: () => void;
}

function BundleBox({ bundle: { joins, conditions }, onChange, onRemove }: BundleBoxProps) {
  const set = (changed: Bundle["conditions"]) =>
    changed.length > 0 ? onChange({ joins, conditions: changed }) : onRemove();
  return (
    <div class="bundle" role="group" aria-label={t("filters.group_of")}>
      <div class="row">
        <JoinsChoice value={joins} onValue={(changed) => onChange({ joins: changed, conditions })} />
        <IconButton label={t("filters.removeGroup")} size="s" place="push" onClick={onRemove}>
          <CrossIcon />
        </IconButton>
      </div>
      <ul>
        {conditions.map((condition, at) => (
          <li key={at}>
            <ConditionLine
              condition={condition}
              onChange={(changed) => set(withPart(conditions, at, changed))}
              onRemove={() => set(withoutPart(conditions, at))}
            />
          </li>
        ))}
      </ul>
      {conditions.length < mostParts && (
        <Adding>
          <Button size="s" kind="plain" icon={<PlusIcon />} onClick={() => set([...conditions, newCondition("tag")])}>
            {t("filters.addCondition")}
          </Button>
        </Adding>
      )}
    </div>
  );
}

function JoinsChoice({ value, onValue }: { readonly value: Joins; readonly onValue: (joins: Joins) => void }) {
  return (
    <Segments
      label={t("filters.joins")}
      value={value}
      options={(["all", "any"] as const).map((one) => ({ value: one, label: t(`filters.${one}`) }))}
      onValue={onValue}
    />
  );
}

const Adding = ({ children }: { readonly children: ComponentChildren }) => <div class="row tight wrap">{children}</div>;
