import { picture } from "./samples";

/** What is sent under a harmless name or a telling one, and what a browser must not make of it. */
export interface HostileFile {
  readonly name: string;
  readonly content: Buffer;
}

const run = "alert(document.domain)";

const markup: readonly string[] = [
  `<svg xmlns="http://www.w3.org/2000/svg" onload="${run}"/>`,
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>${run}</script></svg>`,
  `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="${run}"/></foreignObject></svg>`,
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><a xlink:href="javascript:${run}"><text y="20">x</text></a></svg>`,
  `<!doctype html><script>${run}</script>`,
  `<html><body onload="${run}">`,
  `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="#"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">${run}</x:script>`,
  `<html xmlns="http://www.w3.org/1999/xhtml"><script>${run}</script></html>`,
  `From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<script>${run}</script>\n--x--`,
  `%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>`,
  `{"a":"<script>${run}</script>"}`,
  `CACHE MANIFEST\n/\n`,
  `self.addEventListener("fetch",()=>{});${run}`,
  `@import "https://evil.example/x.css";`,
];

const names = ["a.svg", "b.html", "photo.jpg", "c.pdf"];

/** Pictures that are something else as well: their tail, or what is written into them. */
const polyglots: readonly HostileFile[] = ["<script>", "<svg onload=", "<html>"].map((tail) => ({
  name: `"><img src=x onerror=${run}>.png`,
  content: Buffer.concat([picture("x", 30, 20).buffer, Buffer.from(`${tail}${run}`)]),
}));

export const hostileFiles: readonly HostileFile[] = [
  ...markup.flatMap((text) => names.map((name) => ({ name, content: Buffer.from(text) }))),
  ...polyglots,
  { name: "gif.js.gif", content: Buffer.from(`GIF89a=0;${run}//`) },
];
