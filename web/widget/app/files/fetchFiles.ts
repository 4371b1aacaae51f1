/** How files are shown, which many conversations have none of. */
export const fetchFiles = () => import("./files");
