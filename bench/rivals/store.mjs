// Where the rival keeps its messages. `add` is done when the message is on disk.
import Database from "better-sqlite3";
import pg from "pg";

const table = `CREATE TABLE IF NOT EXISTS messages (
  conversation_id TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL,
  text TEXT NOT NULL, created_at BIGINT NOT NULL, PRIMARY KEY (conversation_id, seq))`;
const columns = "INSERT INTO messages (conversation_id, seq, id, author, kind, text, created_at)";

// More connections do not make it faster on two cores.
const poolSize = 32;

const rowOf = (conversation, message) => [
  conversation,
  message.seq,
  message.id,
  message.author,
  message.kind,
  message.text,
  message.created_at,
];

function openSqlite(file) {
  const db = new Database(file);
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec(table);
  return { db, insert: db.prepare(`${columns} VALUES (?, ?, ?, ?, ?, ?, ?)`) };
}

/** As in the manual of better-sqlite3: each message commits. */
function sqlite(file) {
  const { insert } = openSqlite(file);
  return { add: (conversation, message) => insert.run(rowOf(conversation, message)) };
}

/** What has come in one turn of the loop commits together. */
function sqliteInBatches(file) {
  const { db, insert } = openSqlite(file);
  let waiting = [];
  const insertAll = db.transaction((all) => {
    for (const { row } of all) insert.run(row);
  });
  const flush = () => {
    const all = waiting;
    waiting = [];
    insertAll(all);
    for (const { resolve } of all) resolve();
  };
  const add = (conversation, message) =>
    new Promise((resolve) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ row: rowOf(conversation, message), resolve });
    });
  return { add };
}

async function postgres(connectionString) {
  // Of libpq's words, pg wants an object.
  const words = Object.fromEntries(connectionString.split(" ").map((word) => word.split("=")));
  const pool = new pg.Pool({ host: words.host, database: words.dbname, user: words.user, max: poolSize });
  await pool.query(table);
  const text = `${columns} VALUES ($1, $2, $3, $4, $5, $6, $7)`;
  return { add: (conversation, message) => pool.query({ name: "add", text, values: rowOf(conversation, message) }) };
}

const kinds = { sqlite, sqlite_in_batches: sqliteInBatches, postgres };

export async function openStore(kind, where) {
  return kinds[kind](where);
}
