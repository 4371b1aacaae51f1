import { signal } from "@preact/signals";

export type Theme = "light" | "dark" | "system";

const storageKey = "hovor.theme";

const stored = (): Theme => {
  const value = localStorage.getItem(storageKey);
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
  if (choice === "system") localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, choice);
  applyTheme();
}
