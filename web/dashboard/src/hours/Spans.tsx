import { CrossIcon, IconButton, PlusIcon } from "@hovor/ui";
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

import { useFocusNext } from "../form";
import { t } from "../text";
import { type WrongSpans, wrongSpans } from "./check";
import { mostSpans, nextSpan, type Span } from "./draft";

export interface SpansProps {
  /** Whose times they are, for those who listen. */
  readonly label: string;
  readonly spans: readonly Span[];
  readonly onSpans: (spans: readonly Span[]) => void;
  /** After the button that adds one. */
  readonly more?: ComponentChildren;
}

/** The times of a day, from and to, any number of them; without any it is closed. */
export function Spans({ label, spans, onSpans, more }: SpansProps) {
  const note = useId();
  const wrong = wrongSpans(spans);
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(list);
  const change = (index: number, changed: Partial<Span>) =>
    onSpans(spans.map((one, at) => (at === index ? { ...one, ...changed } : one)));
  return (
    <div class="spans" ref={list}>
      <div class="spans-list">
        {spans.length === 0 && <span class="faint t13">{t("hours.closed")}</span>}
        {spans.map((span, index) => (
          <span class="span" key={index}>
            <Time
              label={t("hours.from", { day: label })}
              value={span.from}
              note={wrong && note}
              onValue={(from) => change(index, { from })}
            />
            <span aria-hidden="true">{"\u2013"}</span>
            <Time
              label={t("hours.to", { day: label })}
              value={span.to}
              note={wrong && note}
              onValue={(to) => change(index, { to })}
            />
            <IconButton
              size="s"
              label={t("hours.removeSpan", { day: label })}
              onClick={() => {
                onSpans(spans.filter((_, at) => at !== index));
                focusNext(".spans-acts button");
              }}
            >
              <CrossIcon />
            </IconButton>
          </span>
        ))}
      </div>
      <span class="spans-acts">
        {spans.length < mostSpans && (
          <IconButton
            size="s"
            label={t("hours.addSpan", { day: label })}
            onClick={() => {
              onSpans([...spans, nextSpan(spans)]);
              focusNext(".span:last-child input");
            }}
          >
            <PlusIcon />
          </IconButton>
        )}
        {more}
      </span>
      {wrong && <Wrong id={note} wrong={wrong} />}
    </div>
  );
}

function Wrong({ id, wrong }: { readonly id: string; readonly wrong: WrongSpans }) {
  return (
    <p class="help bad" id={id} role="alert">
      {t(`hours.${wrong}`)}
    </p>
  );
}

interface TimeProps {
  readonly label: string;
  readonly value: string;
  /** Where it is said what is wrong. */
  readonly note: string | undefined;
  readonly onValue: (time: string) => void;
}

function Time({ label, value, note, onValue }: TimeProps) {
  return (
    <input
      type="time"
      class="in"
      aria-label={label}
      aria-invalid={note ? "true" : undefined}
      aria-describedby={note}
      value={value}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  );
}
