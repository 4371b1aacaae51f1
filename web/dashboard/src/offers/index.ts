export { OfferStack } from "./OfferStack";
export { lastWords, whyToMe } from "./words";
