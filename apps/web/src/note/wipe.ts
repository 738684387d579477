/**
 * Everything of notes off this device: drafts and their keys, and whatever else this site wrote about a
 * visit. The pages themselves stay, because they are the same for everybody and are needed without a network.
 */
import { deleteAllDrafts } from './vault/draft-store.ts';

export async function wipeDevice(): Promise<void> {
  await deleteAllDrafts().catch(() => undefined);
  const others = await indexedDB.databases().catch(() => []);
  await Promise.all(
    others.map(
      ({ name }) =>
        new Promise<void>((done) => {
          if (name === undefined) {
            done();
            return;
          }
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = request.onerror = request.onblocked = () => done();
        }),
    ),
  );
  for (const store of [() => localStorage, () => sessionStorage]) {
    try {
      store().clear();
    } catch {
      // Closed to us: then nothing of ours is in it.
    }
  }
}
