export { JoinPage } from "./JoinPage";
export { nextPath, notice, signInPath, takeLinkToken } from "./notice";
export { SignInPage } from "./SignInPage";
export { SignUpPage } from "./SignUpPage";
