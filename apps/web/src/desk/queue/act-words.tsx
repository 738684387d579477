/** Acts by the law's own titles, which are English: marked so, to be read aloud right. */
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { vocabularyQuery } from '../api/desk-queries.ts';

export function Acts({ acts }: { readonly acts: readonly string[] }): ReactElement {
  const { data } = useQuery(vocabularyQuery);
  const titled = acts.map((act) => data?.acts.find(({ id }) => id === act)?.title ?? act);
  return (
    <bdi lang="en" dir="ltr">
      {titled.join('; ')}
    </bdi>
  );
}

export function useAgencyTitle(): (id: string) => string {
  const { data } = useQuery(vocabularyQuery);
  return (id) => data?.agencies.find((each) => each.id === id)?.title ?? id;
}
