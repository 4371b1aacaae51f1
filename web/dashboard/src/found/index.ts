export { useFound } from "./useFound";
export { typingPause, useSettled } from "./useSettled";
