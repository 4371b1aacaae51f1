export { JoinPage } from "./JoinPage";
export { nextPath, notice, signInPath, takeLinkToken } from "./notice";
export { ResetPage } from "./ResetPage";
export { SignInPage } from "./SignInPage";
export { SignUpPage } from "./SignUpPage";
