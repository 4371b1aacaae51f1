export { VisitorsPage } from "./VisitorsPage";
