import type { DataMap } from "@hovor/protocol";

import { t } from "../text";
import { factsOf, recipientsOf } from "./facts";
import { regionNames } from "./regions";

const columns = ["what", "whom", "why", "where", "howLong"] as const;

/** Where all of it lies, in a sentence or two. */
export function residenceOf({ home, allowed }: DataMap): string {
  if (!home) return t("data.undeclared");
  return [t("data.home", { region: regionNames([home]) }), t("data.allowed", { regions: regionNames(allowed) })].join(
    " ",
  );
}

/** The record of processing (GDPR, Article 30) as Markdown. */
export function recordText(map: DataMap, company: string, date: string): string {
  const row = (cells: readonly string[]) => `| ${cells.map((one) => one.replace(/\|/g, "\\|")).join(" | ")} |`;
  const recipients = recipientsOf(map);
  return [
    `# ${t("data.ofCompany", { company })}`,
    t("data.made", { date }),
    residenceOf(map),
    `## ${t("data.services")}`,
    recipients.length > 0 ? recipients.map((one) => `- ${one}`).join("\n") : t("data.nobody"),
    `## ${t("privacy.data")}`,
    [
      row(columns.map((name) => t(`data.${name}`))),
      row(columns.map(() => "---")),
      ...factsOf(map).map((fact) => row(columns.map((name) => fact[name]))),
    ].join("\n"),
    "",
  ].join("\n\n");
}

/** The same as a table of RFC 4180. What a spreadsheet would take for a formula begins with an apostrophe. */
export function recordTable(map: DataMap): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
  const rows = [
    columns.map((name) => t(`data.${name}`)),
    ...factsOf(map).map((fact) => columns.map((name) => fact[name])),
  ];
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
