import { Segments } from "@hovor/ui";

import { chooseTheme, theme } from "../theme";
import { Controls } from "./Controls";
import { Files } from "./Files";
import { Pieces } from "./Pieces";

export function Gallery() {
  const themes = ["light", "dark", "system"] as const;
  return (
    <main class="gal">
      <header class="row wrap">
        <h1 class="t20 grow">Parts</h1>
        <Segments
          label="Theme"
          value={theme.value}
          options={themes.map((value) => ({ value, label: value }))}
          onValue={chooseTheme}
        />
      </header>
      <p class="dim">State is a shape and a word first. Colour only helps.</p>
      <Controls />
      <Pieces />
      <Files />
    </main>
  );
}
