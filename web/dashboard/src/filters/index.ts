export { FilterDialog } from "./FilterDialog";
export { changesWithTime, type Filter, fits } from "./filter";
export { filtersOf, removeFilter, savedFilter } from "./saved";
