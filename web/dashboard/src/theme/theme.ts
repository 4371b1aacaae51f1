import { signal } from "@preact/signals";
import { recall, remember } from "../memory";

export type Theme = "light" | "dark" | "system";

const storageKey = "hovor.theme";

const stored = (): Theme => {
  const value = recall(storageKey);
  return value === "light" || value === "dark" ? value : "system";
};

export const theme = signal<Theme>(stored());

/** Shows the chosen theme; "system" leaves it to the style sheet. */
export function applyTheme(): void {
  const root = document.documentElement;
  if (theme.value === "system") delete root.dataset.theme;
  else root.dataset.theme = theme.value;
}

export function chooseTheme(choice: Theme): void {
  theme.value = choice;
  remember(storageKey, choice === "system" ? undefined : choice);
  applyTheme();
}
