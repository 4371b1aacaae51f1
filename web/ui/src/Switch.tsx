import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

import { classes } from "./classes";

export interface SwitchProps {
  readonly label: ComponentChildren;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly disabled?: boolean;
  /** The words first and the switch at the far end. */
  readonly between?: boolean;
}

/** On or off, at once: what it changes needs no saving. */
export function Switch({ label, isOn, onChange, disabled, between }: SwitchProps) {
  const id = useId();
  const knob = (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={isOn ? "true" : "false"}
      aria-labelledby={id}
      disabled={disabled}
      onClick={() => onChange(!isOn)}
    />
  );
  return (
    <div class={classes("choice", between && "between")}>
      {!between && knob}
      <span id={id}>{label}</span>
      {between && knob}
    </div>
  );
}
