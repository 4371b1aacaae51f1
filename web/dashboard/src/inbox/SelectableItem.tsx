import { classes } from "@hovor/ui";
import { useRef } from "preact/hooks";

import { visitorName } from "../about";
import { useDeskState } from "../desk";
import { t } from "../text";
import { ListItem, type ListItemProps } from "./ListItem";

export interface SelectableItemProps extends ListItemProps {
  readonly isSelecting: boolean;
  readonly isSelected: boolean;
  readonly onToggle: () => void;
  /** All from the one that was chosen before. */
  readonly onRange: () => void;
}

const longPress = 500;
const touches = matchMedia("(hover: none)");

/** A conversation in the list that can be chosen: by its box, with Shift held, or by a long press of a finger. */
export function SelectableItem(props: SelectableItemProps) {
  const { isSelecting, isSelected, onToggle, onRange, ...item } = props;
  const { conversation } = item;
  const name = visitorName(useDeskState().visitors.get(conversation.visitor_id), conversation.visitor_id);
  const press = usePress(onToggle);

  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest(".pick-box")) return;
    if (press.wasLong()) event.preventDefault();
    else if (event.shiftKey) {
      event.preventDefault();
      getSelection()?.removeAllRanges();
      onRange();
    } else if (isSelecting && touches.matches) {
      event.preventDefault();
      onToggle();
    }
  };
  return (
    <div
      class={classes("selectable", isSelecting && "selecting", isSelected && "selected")}
      onClickCapture={onClick}
      {...press.handlers}
    >
      <ListItem {...item} />
      <label class="pick-box">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={t("bulk.select", { name })}
          onClick={(event) => {
            if (!event.shiftKey) return;
            event.preventDefault();
            onRange();
          }}
          onChange={onToggle}
        />
      </label>
    </div>
  );
}

/** A finger that stays where it came down. */
function usePress(onLong: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isLong = useRef(false);
  const end = () => clearTimeout(timer.current);
  return {
    /** Asked once: the click that ends a long press opens nothing. */
    wasLong: () => {
      const was = isLong.current;
      isLong.current = false;
      return was;
    },
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        isLong.current = false;
        end();
        if (event.pointerType !== "touch") return;
        timer.current = setTimeout(() => {
          isLong.current = true;
          onLong();
        }, longPress);
      },
      onPointerUp: end,
      onPointerCancel: end,
      onPointerMove: (event: PointerEvent) => {
        if (Math.abs(event.movementX) + Math.abs(event.movementY) > 4) end();
      },
      onContextMenu: (event: Event) => {
        if (isLong.current) event.preventDefault();
      },
    },
  };
}
