// Fails when what a browser loads is larger than promised. Brotli, in bytes; see docs/performance.md.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const web = fileURLToPath(new URL("../../web/", import.meta.url));
const kilobyte = 1024;

/** With its script in it. */
const isOfLobby = (file) => file === "index.html";
const isOfPage = (file) => /^(loader\.js$|site\/|words-)/.test(file);
/** Loaded by pages that have Google Analytics, once something happens. */
const isOfAnalytics = (file) => file.startsWith("googleAnalytics-");
/** Fetched when somebody needs them: forms, a picture in full, files that go up, emoji, words beside the closed chat. */
const isOnDemand = (file) => /^(forms|LargePicture|files|EmojiPicker|newWords)-[\w-]{8}\.js$/.test(file);
/** Of the dashboard's studio. */
const isOfPreview = (file) => file.startsWith("preview");
/** What opening the chat loads: all else, so that a new file counts here until it is said to come later. */
const isOfChatBox = (file) => !isOfPage(file) && !isOfAnalytics(file) && !isOnDemand(file) && !isOfPreview(file);

/** What the dashboard's page names is loaded at first; the rest when somebody goes there. */
const dashboardPage = `${web}dashboard/dist/index.html`;
const atFirst = existsSync(dashboardPage)
  ? [...readFileSync(dashboardPage, "utf8").matchAll(/assets\/app\/([\w-]+\.js)"/g)].map(([, file]) => file)
  : [];
const isOfDashboard = (file) => atFirst.includes(file);

/** The look, which comes with them as it is. */
const answer = new URL("../../protocol/examples/ChatBox.online.json", import.meta.url);

/** The texts of one language, of which a browser loads one kind once: the largest of a kind counts. */
const kindOfTexts = (file) => /^(texts-|words-|site\/(?!code))/.exec(file)?.[0].replace("site/", "words-");

/** What a budget weighs: the named files of a built folder, and what comes with them. */
const budgets = [
  { name: "loader", dist: "widget/dist", weighs: (file) => file === "loader.js", limit: 5 },
  { name: "before a click", dist: "widget/dist", weighs: isOfPage, more: readFileSync(answer).length, limit: 12 },
  { name: "lobby, once the page is idle", dist: "widget/dist", weighs: isOfLobby, limit: 4 },
  { name: "chat box", dist: "widget/dist", weighs: isOfChatBox, limit: 35 },
  { name: "chat box, parts on demand", dist: "widget/dist", weighs: isOnDemand, limit: 12 },
  { name: "counting by Google Analytics", dist: "widget/dist", weighs: isOfAnalytics, limit: 1 },
  { name: "preview in the studio", dist: "widget/dist", weighs: isOfPreview, limit: 16 },
  { name: "dashboard, script", dist: "dashboard/dist", weighs: isOfDashboard, limit: 120 },
  { name: "dashboard, search", dist: "dashboard/dist", weighs: (file) => file.startsWith("SearchView-"), limit: 10 },
  { name: "dashboard, map", dist: "dashboard/dist", weighs: (file) => file.startsWith("VisitorMap-"), limit: 45 },
  {
    name: "dashboard, privacy",
    dist: "dashboard/dist",
    weighs: (file) => /^PrivacyParts-|^seldom-/.test(file),
    limit: 12,
  },
  { name: "dashboard, style", dist: "dashboard/dist", weighs: (file) => file.endsWith(".css"), limit: 15 },
];

for (const { name, dist, weighs, more = 0, limit } of budgets) {
  const folder = `${web}${dist}/`;
  if (!existsSync(folder)) {
    console.error(`${name}: ${dist} is not there. Run "npm run build" first.`);
    process.exitCode = 1;
    continue;
  }
  const files = readdirSync(folder, { recursive: true }).filter(
    (file) => /\.(js|css|html)$/.test(file) && weighs(file),
  );
  const sizes = new Map();
  for (const file of files) {
    const kind = kindOfTexts(file) ?? file;
    sizes.set(kind, Math.max(sizes.get(kind) ?? 0, brotliCompressSync(readFileSync(folder + file)).length));
  }
  const size = [...sizes.values()].reduce((sum, one) => sum + one, more);
  const isTooLarge = size > limit * kilobyte || files.length === 0;
  console.log(`${isTooLarge ? "TOO LARGE " : ""}${name}: ${(size / kilobyte).toFixed(1)} of ${limit} KB`);
  if (isTooLarge) process.exitCode = 1;
}
