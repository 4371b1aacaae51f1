export { FirstSteps } from "./FirstSteps";
export { FirstStepsPage } from "./FirstStepsPage";
export { offersSteps } from "./hidden";
export { takesSteps } from "./steps";
