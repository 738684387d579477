/**
 * What a device keeps, as the build writes it into the service worker. Pages of one language are nearly
 * alike, so they are kept packed together: a pack is gzip of a JSON object, path to text. A device holds
 * a twentieth of what it shows.
 */
export interface OfflineConfig {
  /** Changes whenever anything that is kept changes. */
  readonly version: string;
  /** Pack by first part of the path (a language, `parts`); `core` holds what lies at the root. */
  readonly packs: Readonly<Record<string, string>>;
  /** Large texts have a pack of their own, opened only when they are asked for: path to pack. */
  readonly own: Readonly<Record<string, string>>;
  /** Kept as they are. */
  readonly raw: readonly string[];
  /** Folders whose files are kept from the first time they are asked for. */
  readonly onDemand: readonly string[];
  /** What the caches are called, so that parts of the site with workers of their own leave each other's alone. */
  readonly prefix: string;
  /** Asked for anew each time, and as they were last where there is no network: nothing in them is of a build. */
  readonly live: readonly string[];
  /** Parts of the path (languages) whose pack is kept once a page of it was opened, and not before. */
  readonly later: readonly string[];
  /** What an area's page, or else the root's, is called that stands where a page needs a network and there is none. */
  readonly unreachable?: string | undefined;
}

/** Name of the pack a path would be in. */
export function packOf({ packs, own }: OfflineConfig, path: string): string | undefined {
  if (Object.hasOwn(own, path)) return own[path];
  const [area = ''] = path.split('/');
  return path.includes('/') && Object.hasOwn(packs, area) ? packs[area] : packs['core'];
}

/** Every file that is fetched when the worker is installed; of what comes later, the parts that are told. */
export function keptFiles(
  { packs, own, raw, later }: OfflineConfig,
  wanted: readonly string[] = [],
): readonly string[] {
  const now = Object.entries(packs)
    .filter(([area]) => !later.includes(area) || wanted.includes(area))
    .map(([, pack]) => pack);
  return [...new Set([...now, ...Object.values(own), ...raw])];
}

/** The first part of a path, where its pack comes later. */
export function laterArea({ later }: OfflineConfig, path: string): string | undefined {
  return later.find((area) => path.startsWith(`${area}/`));
}

/** A folder stands for the page in it. */
export function pathOf(url: URL, root: URL): string | undefined {
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  const path = url.pathname.slice(root.pathname.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

export function typeOf(path: string): string {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
  return `${type}; charset=utf-8`;
}
