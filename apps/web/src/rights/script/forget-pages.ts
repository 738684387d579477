/** Removes the worker of these pages and everything it kept. What other parts of the site keep stays. */
export const KEPT = 'threshold-rights-';

export async function forgetPages(root: URL): Promise<void> {
  try {
    const worker = await navigator.serviceWorker.getRegistration(root.href);
    if (worker?.scope === root.href) await worker.unregister();
    for (const name of await caches.keys()) if (name.startsWith(KEPT)) await caches.delete(name);
  } catch {
    // Storage is closed to the page: then nothing was kept either.
  }
}
