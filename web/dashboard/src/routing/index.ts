export { OfferedTo } from "./OfferedTo";
export { answerTime, type OfferToMe, offersToMe, timeLeft } from "./offers";
export { RoutingForm } from "./RoutingForm";
export { cameBy, whoCame } from "./reasons";
export { useSecond } from "./useSecond";
