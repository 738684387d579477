/** The drafts that are on this device, those past their end deleted first. Undefined until it was looked. */
import { useEffect, useState } from 'react';
import { daysLeft } from './vault/draft.ts';
import { deleteDraft, listDrafts, type DraftRecord } from './vault/draft-store.ts';

export interface Drafts {
  readonly drafts: readonly DraftRecord[] | undefined;
  readonly reload: () => void;
  /** Not looked for again: looking would make an empty store where none is to be left. */
  readonly forget: () => void;
}

export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<readonly DraftRecord[]>();
  const reload = (): void => {
    // A browser that keeps nothing has no drafts, and says so when somebody wants to keep one.
    current().then(setDrafts, () => setDrafts([]));
  };
  useEffect(reload, []);
  return { drafts, reload, forget: () => setDrafts([]) };
}

async function current(): Promise<readonly DraftRecord[]> {
  const now = new Date();
  const all = await listDrafts();
  const over = all.filter((draft) => daysLeft(draft, now) === 0);
  await Promise.all(over.map(({ id }) => deleteDraft(id)));
  return all.filter((draft) => !over.includes(draft));
}
