import { useState } from "preact/hooks";

export interface LoadingProps {
  readonly src: string;
  readonly alt: string;
  /** An address of the same picture that is here already. */
  readonly preview: string | undefined;
  readonly onShown?: (() => void) | undefined;
  readonly onFailed: () => void;
}

/** Shows what is here already until the picture itself is. */
export function Loading({ src, alt, preview, onShown, onFailed }: LoadingProps) {
  const [isThere, setThere] = useState(false);
  return (
    <>
      {preview && !isThere && <img src={preview} alt="" />}
      <img
        src={src}
        alt={alt}
        loading="lazy"
        onLoad={() => {
          setThere(true);
          onShown?.();
        }}
        onError={onFailed}
      />
    </>
  );
}
