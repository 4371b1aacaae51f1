import { ArrowDownIcon, ArrowUpIcon, Button, CrossIcon, IconButton, PlusIcon } from "@hovor/ui";
import { useLayoutEffect, useRef } from "preact/hooks";

import { t } from "../text";
import { longestCategory, mostCategories, moved } from "./inboxSettings";

export interface CategoriesProps {
  readonly value: readonly string[];
  readonly onValue: (value: readonly string[]) => void;
}

/** What conversations may be about, in the order in which agents choose from them. */
export function Categories({ value, onValue }: CategoriesProps) {
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wanted = useRef<string>(undefined);

  // The focus goes along with what was moved, added or took the place of what was removed.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const target = list.current?.querySelector<HTMLElement>(wanted.current);
    (target && !target.matches(":disabled") ? target : button.current)?.focus();
    wanted.current = undefined;
  }, [value]);

  const set = (changed: readonly string[], focus: string) => {
    wanted.current = focus;
    onValue(changed);
  };
  const move = (at: number, by: 1 | -1) =>
    set(moved(value, at, by), `li:nth-child(${at + by + 1}) ${by < 0 ? ".up" : ".down"}`);
  const remove = (at: number) =>
    set(
      value.filter((_, index) => index !== at),
      `li:nth-child(${Math.max(1, at)}) input`,
    );
  return (
    <fieldset class="categories">
      <legend class="label">{t("category.titles")}</legend>
      <p class="t13 dim">{t("category.help")}</p>
      <ul ref={list}>
        {value.map((one, at) => (
          <li key={at} class="row tight">
            <input
              class="in"
              type="text"
              dir="auto"
              maxLength={longestCategory}
              aria-label={t("category.name", { place: at + 1 })}
              value={one}
              onInput={(event) =>
                onValue(value.map((other, index) => (index === at ? event.currentTarget.value : other)))
              }
            />
            <IconButton
              label={t("category.up", { name: one })}
              place="up"
              disabled={at === 0}
              onClick={() => move(at, -1)}
            >
              <ArrowUpIcon />
            </IconButton>
            <IconButton
              label={t("category.down", { name: one })}
              place="down"
              disabled={at === value.length - 1}
              onClick={() => move(at, 1)}
            >
              <ArrowDownIcon />
            </IconButton>
            <IconButton label={t("category.remove", { name: one })} onClick={() => remove(at)}>
              <CrossIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      {value.length < mostCategories && (
        <div>
          <Button
            size="s"
            icon={<PlusIcon />}
            buttonRef={button}
            onClick={() => set([...value, ""], `li:nth-child(${value.length + 1}) input`)}
          >
            {t("category.add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
