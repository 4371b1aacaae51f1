import { defineConfig } from "vite";

import { asciiOnly } from "../widget/asciiOnly.mjs";

// Pages of their own with hashed pictures and styles. The chat code is no part of it: chat.js is copied as
// it is, for the server to put the chat key in.
export default defineConfig({
  base: "/assets/shop/",
  publicDir: "public",
  plugins: [asciiOnly()],
  build: {
    target: "es2022",
    modulePreload: false,
    assetsDir: ".",
    assetsInlineLimit: 0,
    rolldownOptions: { input: ["index.html", "product.html", "brewing.html"] },
  },
});
