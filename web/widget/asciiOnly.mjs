/**
 * Writes what is not ASCII as escapes: a page in another encoding than UTF-8 would garble it. Outside of
 * strings and templates the code has no such characters.
 */
export function asciiOnly() {
  return {
    name: "ascii-only",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "chunk") file.code = inAscii(file.code);
      }
    },
  };
}

export const inAscii = (code) => code.replace(/[^\0-\x7f]/g, inEscapes);

const inEscapes = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
