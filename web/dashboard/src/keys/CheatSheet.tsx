import { Button, Dialog, Switch, showToast } from "@hovor/ui";
import { signal } from "@preact/signals";

import { t } from "../text";
import { actionNames, actionOf, groups, groupTitles } from "./actions";
import { CheatLine } from "./CheatLine";
import { isAnyChanged, resetAllStrokes, strokesOf } from "./chosen";
import { setSingleKeys, singleKeys } from "./dispatch";
import { useAction } from "./handlers";

/** Whether it is read, or keys are changed in it. */
const shown = signal<"no" | "reading" | "changing">("no");

export function showCheatSheet(): void {
  shown.value = "reading";
}

export function changeKeys(): void {
  shown.value = "changing";
}

/** All keys, as the registry of actions has them, and the place to change them; opened by "?". */
export function CheatSheet() {
  useAction("help", showCheatSheet);
  useAction("changeKeys", changeKeys);
  if (shown.value === "no") return null;
  const isChanging = shown.value === "changing";
  const resetAll = () => {
    resetAllStrokes();
    showToast({ text: t("keys.areReset") });
  };
  return (
    <Dialog
      title={t("keys.title")}
      closeLabel={t("close")}
      wide
      onClose={() => {
        shown.value = "no";
      }}
    >
      {isChanging && <p class="dim t13">{t("keys.changeHelp")}</p>}
      <div class={isChanging ? "cheat is-changing" : "cheat"}>
        {groups.map((group) => (
          <section key={group}>
            <h3 class="label">{t(groupTitles[group])}</h3>
            <dl>
              {actionNames
                .filter((name) => actionOf(name).group === group && (isChanging || strokesOf(name).length > 0))
                .map((name) => (
                  <CheatLine key={name} name={name} isChanging={isChanging} />
                ))}
            </dl>
          </section>
        ))}
      </div>
      <div class="row wrap cheat-foot">
        <Switch label={t("keys.single")} isOn={singleKeys.value} onChange={setSingleKeys} />
        <span class="push row">
          {isChanging && isAnyChanged() && <Button onClick={resetAll}>{t("keys.resetAll")}</Button>}
          <Button onClick={isChanging ? showCheatSheet : changeKeys}>
            {isChanging ? t("keys.changeDone") : t("keys.change")}
          </Button>
        </span>
      </div>
    </Dialog>
  );
}
