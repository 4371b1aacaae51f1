export { applyTheme, chooseTheme, type Theme, theme } from "./theme";
