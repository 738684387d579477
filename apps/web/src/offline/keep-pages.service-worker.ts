/**
 * The service worker of /now, and of /rights: keeps the pages on the device and serves them from there. A new build has a
 * new worker, which takes over at once and removes what older ones kept. docs/web.md.
 */
import { Kept } from './kept.ts';
import { pathOf, type OfflineConfig } from './offline-config.ts';

/** Written in by the build. */
declare const OFFLINE_CONFIG: OfflineConfig;

/** What is used of a service worker's scope: its types would clash with those of a page. */
interface Waiting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Waiting {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (name: 'install' | 'activate', listener: (event: Waiting) => void): void;
    (name: 'fetch', listener: (event: Fetching) => void): void;
  };
}
const scope = self as unknown as Scope;

const root = new URL(scope.registration.scope);
const kept = new Kept(OFFLINE_CONFIG, root, caches, (...request) => fetch(...request));

scope.addEventListener('install', (event) => {
  event.waitUntil(
    openPaths()
      .then((open) => kept.fetchAll(open))
      .then(() => scope.skipWaiting()),
  );
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(kept.forgetOthers().then(() => scope.clients.claim()));
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const path = pathOf(new URL(request.url), root);
  if (path === undefined) return;
  const answer = kept.answer(path, request);
  event.respondWith(answer);
  event.waitUntil(answer.then(() => kept.brought(path)));
});

async function openPaths(): Promise<readonly string[]> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true });
  return open.flatMap(({ url }) => pathOf(new URL(url), root) ?? []);
}
