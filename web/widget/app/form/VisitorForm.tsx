import { useRef, useState } from "preact/hooks";

import { useChatState } from "../chat/context";
import type { TextKey } from "../texts/texts";
import { type Answers, type Fault, faultOf } from "./answers";
import type { Field } from "./fields";
import { Question } from "./Question";
import { Tick } from "./Tick";

interface VisitorFormProps {
  readonly fields: readonly Field[];
  readonly title: TextKey;
  readonly button: TextKey;

  /** Asks for a tick at the notice of privacy. */
  readonly asksToAgree?: boolean;

  readonly onAnswer: (answers: Answers, hasAgreed: boolean) => void;
}

const tick = "privacy notice";

/** A few questions. What is missing is said beside each, and the first of them gets the focus. */
export function VisitorForm({ fields, title, button, asksToAgree = false, onAnswer }: VisitorFormProps) {
  const { texts } = useChatState();
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Answers>(() => Object.fromEntries(fields.map((one) => [one.name, one.value])));
  const [hasAgreed, setHasAgreed] = useState(false);
  const [faults, setFaults] = useState<Readonly<Record<string, Fault>>>({});

  const submit = (event: Event): void => {
    event.preventDefault();
    const wrong = fields.flatMap((field) => {
      const fault = faultOf(field, answers[field.name] ?? "");
      return fault ? [[field.name, fault] as const] : [];
    });
    if (asksToAgree && !hasAgreed) wrong.push([tick, "missing"]);
    setFaults(Object.fromEntries(wrong));
    const [first] = wrong;
    if (!first) return onAnswer(answers, hasAgreed);
    form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(first[0])}"]`)?.focus();
  };

  return (
    <form class="ask" ref={form} noValidate onSubmit={submit} aria-label={texts.t(title)}>
      <p class="ask-title">{texts.t(title)}</p>
      {fields.map((field) => (
        <Question
          key={field.name}
          field={field}
          answer={answers[field.name] ?? ""}
          fault={faults[field.name]}
          onAnswer={(answer) => setAnswers({ ...answers, [field.name]: answer })}
        />
      ))}
      {asksToAgree && <Tick name={tick} isTicked={hasAgreed} isMissing={tick in faults} onTick={setHasAgreed} />}
      <button type="submit" class="wide">
        {texts.t(button)}
      </button>
    </form>
  );
}
