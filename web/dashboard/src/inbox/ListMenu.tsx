import { ChecksIcon, FilterIcon, IconButton, Menu, PencilIcon, SortIcon, showToast, TrashIcon } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDeskState } from "../desk";
import { type Filter, FilterDialog, removeFilter, savedFilter } from "../filters";
import { keysOf, useAction } from "../keys";
import { go, type InboxView, pathOf, savedOf } from "../place";
import { t } from "../text";
import { chooseSort, sortOf, sorts } from "./sort";

/** How the list is sorted, and filters to save: at the end of the list's head. */
export function ListMenu({ view, onSelect }: { readonly view: InboxView; readonly onSelect: () => void }) {
  const { myId } = useDeskState();
  const [building, setBuilding] = useState<"new" | Filter | undefined>();
  const saved = savedFilter(myId, savedOf(view) ?? "");
  const sort = sortOf(myId, view);
  useAction("newFilter", () => setBuilding("new"));

  const remove = ({ id, name }: Filter) => {
    const putBack = removeFilter(myId, id);
    go(pathOf({ name: "inbox", view: "waiting" }));
    const undo = () => {
      putBack();
      go(pathOf({ name: "inbox", view: `saved:${id}` }));
    };
    showToast({ text: t("filters.removed", { name }), action: { label: t("undo"), run: undo } });
  };
  const ofSaved = saved && [
    { label: t("filters.editThis"), icon: <PencilIcon />, onChoose: () => setBuilding(saved) },
    { label: t("filters.removeThis"), icon: <TrashIcon />, onChoose: () => remove(saved) },
  ];
  return (
    <div class="push row tight">
      <IconButton label={t("filters.new")} place="new-filter" onClick={() => setBuilding("new")}>
        <FilterIcon />
      </IconButton>
      <Menu
        label={t("inbox.listMenu")}
        icon={<SortIcon />}
        items={[
          ...sorts.map((one) => ({
            label: t(`sort.${one}`),
            isOn: one === sort,
            onChoose: () => chooseSort(myId, view, one),
          })),
          { label: t("bulk.begin"), icon: <ChecksIcon />, keys: keysOf("select"), onChoose: onSelect },
          { label: t("filters.newDots"), icon: <FilterIcon />, onChoose: () => setBuilding("new") },
          ...(ofSaved ?? []),
        ]}
      />
      {building && (
        <FilterDialog
          filter={building === "new" ? undefined : building}
          onSaved={({ id }) => go(pathOf({ name: "inbox", view: `saved:${id}` }))}
          onClose={() => setBuilding(undefined)}
        />
      )}
    </div>
  );
}
