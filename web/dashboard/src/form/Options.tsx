import { useId } from "preact/hooks";

export interface OptionsProps<Value extends string> {
  /** What is chosen here, for those who listen. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly help: string }[];
  readonly disabled?: boolean;
  readonly onValue: (value: Value) => void;
}

/** One of a few, each with a line that says what it means. */
export function Options<Value extends string>({ label, value, options, disabled, onValue }: OptionsProps<Value>) {
  const name = useId();
  return (
    <div class="options" role="radiogroup" aria-label={label}>
      {options.map((option) => {
        const help = `${name}-${option.value}`;
        return (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={disabled}
              aria-describedby={help}
              onChange={() => onValue(option.value)}
            />
            <span>
              <b class="med">{option.label}</b>
              <span class="faint" id={help}>
                {option.help}
              </span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
