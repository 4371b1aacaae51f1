import { CrossIcon, IconButton, Keys, SearchIcon } from "@hovor/ui";
import { useRef } from "preact/hooks";

import { keysOf, useAction } from "../keys";

export interface FindFieldProps {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Narrows a list as one types. Escape clears it, and then leaves it. */
export function FindField({ label, clearLabel, value, onValue }: FindFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useAction("filter", () => field.current?.focus());

  return (
    <label class="in">
      <SearchIcon />
      <span class="unseen">{label}</span>
      <input
        ref={field}
        type="text"
        enterKeyHint="search"
        placeholder={label}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          if (value) onValue("");
          else event.currentTarget.blur();
          event.preventDefault();
        }}
      />
      {value ? (
        <IconButton label={clearLabel} size="s" onClick={() => onValue("")}>
          <CrossIcon />
        </IconButton>
      ) : (
        <Keys keys={keysOf("filter")} />
      )}
    </label>
  );
}
