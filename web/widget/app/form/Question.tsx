import { useId } from "preact/hooks";

import { useChatState } from "../chat/context";
import type { Fault } from "./answers";
import type { Field } from "./fields";

interface QuestionProps {
  readonly field: Field;
  readonly answer: string;
  readonly fault: Fault | undefined;
  readonly onAnswer: (answer: string) => void;
}

const longest = 1_000;
const completions: Readonly<Record<string, "name" | "email" | "tel">> = {
  name: "name",
  email: "email",
  phone: "tel",
  number: "tel",
};
const labels = { name: "your_name", email: "your_email", phone: "your_phone" } as const;

/** A question with its label above it, and what is wrong with the answer below. */
export function Question({ field, answer, fault, onAnswer }: QuestionProps) {
  const { texts } = useChatState();
  const id = useId();
  const known = labels[field.name as keyof typeof labels];
  const label = field.label || (known ? texts.t(known) : field.name);
  const about = {
    id,
    name: field.name,
    required: field.isRequired,
    "aria-invalid": fault !== undefined,
    "aria-describedby": fault ? `${id}-fault` : undefined,
  };
  const write = (event: { currentTarget: { value: string } }): void => onAnswer(event.currentTarget.value);

  return (
    <div class={field.kind === "checkbox" ? "question tick" : "question"}>
      <label htmlFor={id}>
        {label}
        {!field.isRequired && field.kind !== "checkbox" && <span class="faint"> ({texts.t("optional")})</span>}
      </label>
      {field.kind === "textarea" ? (
        <textarea {...about} rows={3} dir="auto" maxLength={longest} value={answer} onInput={write} />
      ) : field.kind === "select" ? (
        <select {...about} value={answer} onChange={write}>
          <option value="" />
          {field.items.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      ) : field.kind === "checkbox" ? (
        <input
          {...about}
          type="checkbox"
          checked={answer === "true"}
          onChange={(event) => onAnswer(event.currentTarget.checked ? "true" : "")}
        />
      ) : (
        <input
          {...about}
          type={field.kind as "text"} // the types of attributes know one kind at a time
          dir="auto"
          maxLength={255}
          autocomplete={completions[field.name] ?? "off"}
          value={answer}
          onInput={write}
        />
      )}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {texts.t(fault)}
        </p>
      )}
    </div>
  );
}
