/** What few pages ask for: it is fetched with the first call, and by them alone. */
export { tellForms } from "./forms";
export { readTranslations } from "./translations";
export { readVariables } from "./variables";
