const paths = {
  chat: "M2 3h12v8.5H7.5L4.5 14v-2.5H2z",
  down: "M4 6l4 4 4-4",
  close: "M4 4l8 8M12 4l-8 8",
};

const svg = "http://www.w3.org/2000/svg";

/** Decoration: the button around it has a name. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const made = document.createElementNS(svg, "svg");
  made.setAttribute("viewBox", "0 0 16 16");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", paths[name]);
  made.append(path);
  return made;
}
