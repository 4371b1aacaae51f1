export { PageLine } from "./Facts";
export { Known } from "./Known";
export { PageNow } from "./PageNow";
export { Rated, Told } from "./Told";
export { useVisits } from "./useVisits";
export { VisitDetails } from "./VisitDetails";
export { visitorName } from "./visitorName";
export { browserWords, countryName, deviceKind, siteWords } from "./visitWords";
