export { insertInto } from "./insert";
export { optionId, Suggestions } from "./Suggestions";
export { useSuggestions } from "./useSuggestions";
