/** Something folded away, made when it is opened first: a comparison holds thousands of lines. */
import { useState, type ReactElement, type ReactNode } from 'react';

export function Fold({
  open = false,
  summary,
  children,
}: {
  readonly open?: boolean;
  readonly summary: ReactNode;
  readonly children: () => ReactNode;
}): ReactElement {
  const [opened, setOpened] = useState(open);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened ? children() : null}
    </details>
  );
}
