export { emailError, passwordError, requiredError, shortestPassword } from "./check";
export { FormError } from "./FormError";
export { Options } from "./Options";
export { useFocusNext } from "./useFocusNext";
export { type Submit, useSubmit } from "./useSubmit";
