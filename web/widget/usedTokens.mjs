const use = /var\((--[\w-]+)/g;
const declaration = /(--[\w-]+):[^;}]*;?/g;

/** Leaves out the tokens of the look that the chat box has no use for: they are the dashboard's. Scripts may have styles. */
export function usedTokens() {
  return {
    name: "used-tokens",
    enforce: "post",
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const scripts = files.map(({ code = "" }) => code).join();
      for (const file of files) {
        if (file.fileName.endsWith(".css")) file.source = withUsed(String(file.source), scripts);
      }
    },
  };
}

/** Again and again, since a token may be used by another alone. */
function withUsed(css, scripts) {
  const used = new Set([...(css + scripts).matchAll(use)].map(([, token]) => token));
  const less = css.replace(declaration, (all, token) => (used.has(token) ? all : ""));
  return less === css ? css : withUsed(less, scripts);
}
