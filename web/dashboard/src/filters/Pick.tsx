import { ChevronDownIcon } from "@hovor/ui";

export interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onValue: (value: string) => void;
}

/** One of a few in a line: its label is only heard. */
export function Pick({ label, value, options, onValue }: PickProps) {
  return (
    <span class="pick">
      <select aria-label={label} class="in" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      <ChevronDownIcon />
    </span>
  );
}
