import { Button, Empty } from "@hovor/ui";
import { Component, type ComponentChildren } from "preact";

import { t } from "../text";

interface Props {
  readonly children: ComponentChildren;
}

/** Stands in for a view that failed, so that the others go on. */
export class ErrorBoundary extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {};

  static override getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error): void {
    console.error(error);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main class="sheet broken">
        <Empty art="gone" title={t("broken.title")} isWholePage>
          <p class="t13" role="alert">
            {t("broken.text")}
          </p>
          <p class="mono faint t12">{error.message}</p>
          <Button kind="main" onClick={() => location.reload()}>
            {t("broken.reload")}
          </Button>
        </Empty>
      </main>
    );
  }
}
