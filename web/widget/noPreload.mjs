const helper = "\0vite/preload-helper.js";

/** In the place of what Vite puts around each import that comes later: none of ours has style sheets. */
export function noPreload() {
  const code = "export const __vitePreload = (load) => load();";
  return { name: "no-preload", enforce: "pre", load: (id) => (id === helper ? code : undefined) };
}
