import type { CloseReason, Conversation } from "@hovor/protocol";
import { CheckIcon, CrossIcon, EyeIcon, HandOverIcon, IconButton, Menu, StarIcon, TagIcon } from "@hovor/ui";
import { useEffect, useRef, useState } from "preact/hooks";

import { useDesk } from "../desk";
import { keysOf, useAction } from "../keys";
import { t } from "../text";
import { AssignMany } from "./AssignMany";
import { closeAll, markAll, readAll } from "./bulkActions";
import { closingItems } from "./CloseButton";
import { TagMany } from "./TagMany";

export interface BulkBarProps {
  readonly chosen: readonly Conversation[];
  readonly isAll: boolean;
  readonly onAll: () => void;
  readonly onLeave: () => void;
}

/** What can be done with all that are chosen, in place of the list's head. Its keys go before those of what is open. */
export function BulkBar({ chosen, isAll, onAll, onLeave }: BulkBarProps) {
  const desk = useDesk();
  const [asks, setAsks] = useState<"tag" | "assign" | undefined>();
  const isNothing = chosen.length === 0;
  const ready = <Handler extends () => void>(handler: Handler) => (isNothing ? undefined : handler);

  useAction("back", onLeave);
  /** What is closed or given away leaves most lists: nothing is left to choose. */
  const closeThem = (reason: CloseReason) => {
    onLeave();
    void closeAll(desk, chosen, reason);
  };
  useAction(
    "close",
    ready(() => closeThem("solved")),
  );
  useAction(
    "important",
    ready(() => void markAll(desk, chosen)),
  );
  useAction(
    "tag",
    ready(() => setAsks("tag")),
  );
  useAction(
    "handOver",
    ready(() => setAsks("assign")),
  );

  return (
    <div class="bulk" role="group" aria-label={t("bulk.title")}>
      <div class="barhead">
        <AllBox isAll={isAll} isSome={!isNothing} onAll={onAll} />
        <span class="grow num" role="status">
          {t("bulk.chosen", { count: chosen.length })}
        </span>
        <IconButton label={t("bulk.leave")} keys={keysOf("back")} onClick={onLeave}>
          <CrossIcon />
        </IconButton>
      </div>
      <div class="bulk-acts">
        <Menu label={t("bulk.close")} icon={<CheckIcon />} isDisabled={isNothing} items={closingItems(closeThem)} />
        <IconButton label={t("bulk.tag")} keys={keysOf("tag")} disabled={isNothing} onClick={() => setAsks("tag")}>
          <TagIcon />
        </IconButton>
        <IconButton
          label={t(chosen.every((one) => one.is_important) && !isNothing ? "inbox.unmark" : "inbox.mark")}
          keys={keysOf("important")}
          disabled={isNothing}
          onClick={() => void markAll(desk, chosen)}
        >
          <StarIcon />
        </IconButton>
        <IconButton
          label={t("bulk.assign")}
          keys={keysOf("handOver")}
          disabled={isNothing}
          onClick={() => setAsks("assign")}
        >
          <HandOverIcon flips />
        </IconButton>
        <IconButton label={t("bulk.markRead")} disabled={isNothing} onClick={() => readAll(desk, chosen)}>
          <EyeIcon />
        </IconButton>
      </div>
      {asks === "tag" && <TagMany chosen={chosen} onClose={() => setAsks(undefined)} />}
      {asks === "assign" && <AssignMany chosen={chosen} onAssigned={onLeave} onClose={() => setAsks(undefined)} />}
    </div>
  );
}

interface AllBoxProps {
  readonly isAll: boolean;
  readonly isSome: boolean;
  readonly onAll: () => void;
}

function AllBox({ isAll, isSome, onAll }: AllBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isSome && !isAll;
  }, [isSome, isAll]);
  return (
    <label class="pick-box" data-tip={t("bulk.all")} data-tip-keys={keysOf("selectAll").join(" ")}>
      <input ref={box} type="checkbox" checked={isAll} aria-label={t("bulk.all")} onChange={onAll} />
    </label>
  );
}
