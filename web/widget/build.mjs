// Builds what is served of the chat box: the chat with its hashed files, the page in the iframe that begins without it,
// and the two parts of the loader.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, version } from "vite";

import { addressedByName } from "./addressedByName.mjs";
import { asciiOnly, inAscii } from "./asciiOnly.mjs";
import { builtBefore } from "./builtBefore.mjs";
import { inlineScript } from "./inlineScript.mjs";
import { inOneFile } from "./inOneFile.mjs";
import { noPreload } from "./noPreload.mjs";
import { usedTokens } from "./usedTokens.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const outDir = `${here}dist`;
const target = "es2022";

/**
 * Tables of texts as they are, each in a file of its own, whose name says what it is: a page fetches one of them. Their
 * names have the hash of all of them, since whoever may need any has to know each name, and hashes do not compress.
 */
const json = { namedExports: false };
const texts = (name, folder) => {
  const hash = hashOf(folder);
  const nameOf = ({ facadeModuleId }) =>
    /\.json$/.test(facadeModuleId ?? "") ? `${name}-[name]-${hash}.js` : "[name]-[hash].js";
  return { entryFileNames: nameOf, chunkFileNames: nameOf };
};

/** Of the files in a folder and, as their bundled form may change with it, of Vite. */
function hashOf(folder) {
  const hash = createHash("sha256").update(version);
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(`${folder}/${name}`));
  return hash.digest("base64url").slice(0, 8);
}

const base = "/assets/widget/";

// First what is fetched later, since whoever fetches it knows it by its name.
const chat = await build({
  configFile: false,
  root: `${here}app`,
  base,
  plugins: [noPreload(), inOneFile("show.tsx", "files/files.ts"), asciiOnly(), usedTokens()],
  json,
  build: {
    outDir,
    emptyOutDir: true,
    target,
    modulePreload: false,
    assetsDir: ".",
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { show: `${here}app/show.tsx` },
      preserveEntrySignatures: "allow-extension",
      output: texts("texts", `${here}app/texts`),
    },
  },
});
const addressOf = (kind) => base + chat.output.find(({ fileName }) => kind.test(fileName)).fileName;

const define = { HOVOR_CHAT: JSON.stringify({ script: addressOf(/^show-.*\.js$/), styles: addressOf(/\.css$/) }) };

await build({
  configFile: false,
  root: `${here}app`,
  base,
  plugins: [asciiOnly(), inlineScript()],
  define,
  build: { outDir, emptyOutDir: false, target, modulePreload: false, assetsDir: "." },
});

/** On the customer's page, so without the code around each import that puts links into the page. */
const onPage = (plugins, rollupOptions) =>
  build({
    configFile: false,
    root: here,
    plugins: [...plugins, asciiOnly()],
    json,
    build: { outDir, emptyOutDir: false, target, ssr: true, minify: true, rollupOptions },
  });

// What the second part of the loader fetches later. That is served from /widget/KEY/, and none of these imports it: for a
// browser the address of each account is a module of its own.
const folderOfWords = `${here}site/texts/`;
const languages = readdirSync(folderOfWords).map((file) => file.replace(".json", ""));
languages.splice(languages.indexOf("en"), 1); // is in the code, for who gets no other
const words = Object.fromEntries(languages.map((language) => [language, `${folderOfWords}${language}.json`]));
const listener = `${here}site/hear.ts`;
const later = await onPage([], {
  input: { hear: listener, ...words },
  preserveEntrySignatures: "allow-extension",
  output: texts("words", folderOfWords),
});
const up = `../..${base}`;
const hear = later.output.find(({ facadeModuleId }) => facadeModuleId === listener).fileName;
const table = `${up}words-\${language}-${hashOf(folderOfWords)}.js`;

const laterOnPage = [
  builtBefore({ [listener]: up + hear }),
  addressedByName(`${here}site/tables.ts`, "fetchTable", table),
];

// The second part in pieces, for the server to put together: the code, and the words of one language.
await onPage(laterOnPage, {
  input: { code: `${here}site/settle.ts` },
  preserveEntrySignatures: "strict",
  output: { entryFileNames: "site/[name].js" },
});
for (const language of languages) {
  const piece = JSON.stringify({ language, ...JSON.parse(readFileSync(words[language])) });
  writeFileSync(`${outDir}/site/${language}.js`, `export const words=${inAscii(piece)};\n`);
}

await build({
  configFile: false,
  root: here,
  plugins: [asciiOnly()],
  build: {
    outDir,
    emptyOutDir: false,
    target,
    lib: { entry: `${here}loader/main.ts`, formats: ["iife"], name: "hovor", fileName: () => "loader.js" },
  },
});

// The preview of all this in the dashboard's studio, of which customers' pages load nothing.
await build({
  configFile: false,
  root: `${here}preview`,
  base,
  plugins: [noPreload(), ...laterOnPage, asciiOnly()],
  define,
  json,
  build: {
    outDir,
    emptyOutDir: false,
    target,
    modulePreload: false,
    assetsDir: ".",
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rollupOptions: {
      input: `${here}preview/preview.html`,
      output: {
        entryFileNames: "preview-[hash].js",
        chunkFileNames: "preview-[name]-[hash].js",
        assetFileNames: "preview-[name]-[hash][extname]",
      },
    },
  },
});
