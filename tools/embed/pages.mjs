// Which file of the repository is served under which address. Nothing else is: no path of a request ever
// becomes the path of a file.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";

const mediaTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Files with an address of their own. */
const named = {
  "/api/openapi.json": "protocol/openapi.json",
  "/app": "web/dashboard/dist/index.html",
  "/favicon.ico": "web/dashboard/src/notify/favicon.svg",
  "/loader.js": "web/widget/dist/loader.js",
  "/preview/": "web/widget/dist/preview.html",
  "/preview/widget/": "web/widget/dist/preview.html",
  "/robots.txt": "tools/embed/robots.txt",
  "/shop/": "web/shop/dist/index.html",
  "/shop/brewing.html": "web/shop/dist/brewing.html",
  "/shop/chat.js": "web/shop/dist/chat.js",
  "/shop/product.html": "web/shop/dist/product.html",
  "/widget/": "web/widget/dist/index.html",
};

/** Folders whose other files carry a hash of their content in their names. */
const hashed = {
  "/assets/app/": "web/dashboard/dist",
  "/assets/shop/": "web/shop/dist",
  "/assets/widget/": "web/widget/dist",
};

/** All that is served of the repository in `root`, sorted by path. */
export function readPages(root) {
  const ownNames = new Set(Object.values(named));
  const pages = Object.entries(named).map(([path, file]) => ({ path, file, isImmutable: false }));
  for (const [prefix, folder] of Object.entries(hashed)) {
    requireBuilt(join(root, folder));
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const { name } = entry;
      const file = `${folder}/${name}`;
      if (ownNames.has(file)) continue;
      if (!/-[\w-]{8}\.\w+$/.test(name))
        throw new Error(`${file} has neither a hash nor an address in ${import.meta.url}`);
      pages.push({ path: prefix + name, file, isImmutable: true });
    }
  }
  pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  return pages.map(({ path, file, isImmutable }) => {
    requireBuilt(join(root, file));
    return { path, mediaType: mediaTypeOf(file), bytes: readFileSync(join(root, file)), isImmutable };
  });
}

function mediaTypeOf(file) {
  const type = mediaTypes[extname(file)];
  if (!type) throw new Error(`${basename(file)}: what is served as ${extname(file)} is not settled`);
  return type;
}

export function requireBuilt(path) {
  if (!existsSync(path))
    throw new Error(`${path} is not there: the web pages are not built. Run "npm run build" first.`);
}
