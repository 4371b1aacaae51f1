export { insertInto } from "./insert";
export { Suggestions } from "./Suggestions";
export { useSuggestions } from "./useSuggestions";
