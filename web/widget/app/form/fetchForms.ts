/** The forms, which few visitors see. */
export const fetchForms = () => import("./forms");
