/** A list with nothing in it says what will come here and how, and what can be done meanwhile. */
import type { ReactElement, ReactNode } from 'react';

export function EmptyState({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}
