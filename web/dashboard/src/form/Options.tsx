import { useId } from "preact/hooks";

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it means, or why it can't be chosen. */
  readonly help: string;
  readonly isDisabled?: boolean;
}

export interface OptionsProps<Value extends string> {
  /** What is chosen here, for those who listen. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
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
              disabled={disabled || option.isDisabled}
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
