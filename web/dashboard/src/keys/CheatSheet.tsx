import { Dialog, Keys, Switch } from "@hovor/ui";
import { signal } from "@preact/signals";

import { type TextKey, t } from "../text";
import { setSingleKeys, singleKeys, useKey } from "./dispatch";
import { capsOf, type KeyEntry, keyMap } from "./map";

const isShown = signal(false);

const groups: readonly { readonly group: KeyEntry["group"]; readonly title: TextKey }[] = [
  { group: "list", title: "keys.groupList" },
  { group: "conversation", title: "keys.groupConversation" },
  { group: "writing", title: "keys.groupWriting" },
  { group: "anywhere", title: "keys.groupAnywhere" },
];

export function showCheatSheet(): void {
  isShown.value = true;
}

/** All keys, as the key map has them; opened by "?". */
export function CheatSheet() {
  useKey("help", showCheatSheet);
  if (!isShown.value) return null;
  return (
    <Dialog
      title={t("keys.title")}
      closeLabel={t("close")}
      wide
      onClose={() => {
        isShown.value = false;
      }}
    >
      <div class="cheat">
        {groups.map(({ group, title }) => (
          <section key={group}>
            <h3 class="label">{t(title)}</h3>
            <dl>
              {Object.entries<KeyEntry>(keyMap)
                .filter(([, entry]) => entry.group === group)
                .map(([action, entry]) => (
                  <Line key={action} entry={entry} />
                ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch label={t("keys.single")} isOn={singleKeys.value} onChange={setSingleKeys} />
    </Dialog>
  );
}

function Line({ entry }: { readonly entry: KeyEntry }) {
  return (
    <div class="cheat-line">
      <dt>{t(entry.text)}</dt>
      <dd class="row tight">
        {entry.strokes.map((stroke, at) => (
          <span class="row tight" key={stroke.join(" ")}>
            {at > 0 && <span class="faint t12">{t("keys.or")}</span>}
            <Keys keys={capsOf(stroke)} />
            <span class="unseen">{capsOf(stroke).join(" ")}</span>
          </span>
        ))}
      </dd>
    </div>
  );
}
