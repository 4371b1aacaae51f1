import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { inject } from "vitest";

/** The tests of this run are meant for PostgreSQL, but the operator has none. */
export const isLeftOut = inject("database") === "postgres" && inject("postgresFolder") === "";

export const isPostgres = inject("database") === "postgres";

/** A database of its own for one server: the value of `--database.url`. */
export function newStore(): string {
  if (!isPostgres) return "sqlite";
  const folder = inject("postgresFolder");
  const name = `hovor_${randomBytes(6).toString("hex")}`;
  execFileSync("psql", ["-h", folder, "-U", "hovor", "-q", "-c", `CREATE DATABASE ${name}`, "postgres"]);
  return `postgres://hovor@/${name}?host=${encodeURIComponent(folder)}`;
}
