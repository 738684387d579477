/** Words of the law itself: English, from left to right, whatever stands around them. */
import type { ReactElement, ReactNode } from 'react';

export function Law({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
}
