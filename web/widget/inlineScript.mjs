const reference = /<script type="module"[^>]* src="[^"]*\/([^"/]+)"><\/script>/;

/** Writes the one script of a page into it, so that nobody has to ask for it. The server's policy names it by its hash. */
export function inlineScript() {
  return {
    name: "inline-script",
    enforce: "post",
    generateBundle(_, bundle) {
      const page = bundle["index.html"];
      page.source = page.source.replace(reference, (_, name) => {
        const code = bundle[name].code.trim();
        if (/<\/script|<!--/i.test(code)) throw new Error(`${name} would end within the page, not after it`);
        delete bundle[name];
        return `<script type="module">${code}</script>`;
      });
      const [left] = Object.values(bundle).filter((file) => file !== page);
      if (left) throw new Error(`${left.fileName} is not in the page`);
    },
  };
}
