export { emailError, passwordError, requiredError, shortestPassword } from "./check";
export { FormError } from "./FormError";
export { type Submit, useSubmit } from "./useSubmit";
