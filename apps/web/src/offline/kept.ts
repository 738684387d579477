/**
 * What a device keeps: fetched whole or not at all, found by path, served from memory. Whatever is not
 * here, or cannot be read any more, comes from the network as if nothing were kept.
 */
import { keptFiles, laterArea, packOf, typeOf, type OfflineConfig } from './offline-config.ts';

const PATIENCE = 3_000;

export class Kept {
  readonly #config: OfflineConfig;
  readonly #root: URL;
  readonly #caches: CacheStorage;
  readonly #fetch: typeof fetch;
  readonly #opened = new Map<string, Promise<Readonly<Record<string, string>>>>();
  readonly #coming = new Map<string, Promise<void>>();
  /** Outlives a new build: its files are large and named by what is in them. */
  readonly #onDemand: string;
  readonly #switch: string;
  readonly #live: string;

  constructor(config: OfflineConfig, root: URL, caches: CacheStorage, get: typeof fetch) {
    this.#config = config;
    this.#root = root;
    this.#caches = caches;
    this.#fetch = get;
    this.#onDemand = `${config.prefix}on-demand`;
    this.#switch = `${config.prefix}switch`;
    this.#live = `${config.prefix}live`;
  }

  /** `open` are the pages that are open: what comes later is fetched for them, and for what an older build had brought. */
  async fetchAll(open: readonly string[] = []): Promise<void> {
    const wanted = [
      ...open.flatMap((path) => laterArea(this.#config, path) ?? []),
      ...(await this.#broughtBefore()),
    ];
    await Promise.all(keptFiles(this.#config, wanted).map((file) => this.#bring(file)));
    // They may be missing: the pages are whole without them.
    await Promise.all(
      this.#config.live.map((file) => this.#networkFirst(this.#url(file), this.#live, {})),
    );
  }

  /** Ends when the pack that a page belongs to has come, where it is one that comes later. */
  async brought(path: string): Promise<void> {
    const pack = packOf(this.#config, path);
    await (pack === undefined ? undefined : this.#coming.get(pack));
  }

  /** Packs are named by their content: one that an older build brought is not fetched again. */
  async #bring(file: string): Promise<void> {
    const cache = await this.#caches.open(this.#name());
    const url = this.#url(file);
    const old = this.#config.raw.includes(file) ? undefined : await this.#caches.match(url);
    const response = old ?? (await this.#fetch(url, { cache: 'no-cache' }));
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    await cache.put(url, response);
  }

  async #broughtBefore(): Promise<readonly string[]> {
    if (this.#config.later.length === 0) return [];
    const names = (await this.#caches.keys()).filter((name) =>
      name.startsWith(this.#config.prefix),
    );
    const caches = await Promise.all(names.map((name) => this.#caches.open(name)));
    const held = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
    return this.#config.later.filter((area) =>
      held.some(({ url }) => url.startsWith(this.#url(`packs/${area}-`))),
    );
  }

  /** Removes what other builds kept, and what the worker of earlier versions did. */
  async forgetOthers(): Promise<void> {
    const ours = new Set([this.#name(), this.#onDemand, this.#switch, this.#live]);
    const names = await this.#caches.keys();
    const earlier = (name: string): boolean =>
      name.startsWith(this.#config.prefix) ||
      (name.startsWith('workbox-') && name.includes(this.#root.href));
    await Promise.all(
      names
        .filter((name) => earlier(name) && !ours.has(name))
        .map((name) => this.#caches.delete(name)),
    );
    const onDemand = await this.#caches.open(this.#onDemand);
    const current = this.#config.onDemand.map((folder) => this.#url(folder));
    for (const { url } of await onDemand.keys())
      if (!current.some((folder) => url.startsWith(folder))) await onDemand.delete(url);
  }

  async answer(path: string, request: Request): Promise<Response> {
    if (path === 'switch.json') {
      return this.#networkFirst(request.url, this.#switch, { off: [] });
    }
    if (this.#config.live.includes(path)) return this.#networkFirst(request.url, this.#live, {});
    try {
      if (this.#config.onDemand.some((folder) => path.startsWith(folder)))
        return await this.#cacheFirst(request);
      return (
        (await this.#find(path)) ?? (await this.#asFolder(path)) ?? (await this.#fetch(request))
      );
    } catch (error) {
      const page = request.mode === 'navigate' ? await this.#unreachable(path) : undefined;
      if (!page) throw error;
      return page;
    }
  }

  /** A folder without its last stroke, as people type it. */
  async #asFolder(path: string): Promise<Response | undefined> {
    if (path.includes('.') || !(await this.#find(`${path}/index.html`))) return undefined;
    return Response.redirect(this.#url(`${path}/`));
  }

  /** By a way to it, so that the links of the page lead on from where it lies. */
  async #unreachable(path: string): Promise<Response | undefined> {
    const { unreachable } = this.#config;
    if (unreachable === undefined) return undefined;
    const [area = ''] = path.split('/');
    for (const page of [`${area}/${unreachable}`, unreachable])
      if (page !== path && (await this.#find(page))) return Response.redirect(this.#url(page));
    return undefined;
  }

  async #find(path: string): Promise<Response | undefined> {
    try {
      if (this.#config.raw.includes(path)) return await this.#stored(path);
      const pack = packOf(this.#config, path);
      if (pack === undefined) return undefined;
      if (laterArea(this.#config, path) !== undefined && !(await this.#stored(pack))) {
        // This page comes from the network; its pack comes behind it, for the next.
        const coming = this.#coming.get(pack) ?? this.#bring(pack).catch(() => undefined);
        this.#coming.set(pack, coming);
        void coming.then(() => this.#coming.delete(pack));
        return undefined;
      }
      let opened = this.#opened.get(pack);
      if (!opened) {
        opened = this.#open(pack);
        this.#opened.set(pack, opened);
        opened.catch(() => this.#opened.delete(pack));
      }
      const texts = await opened;
      if (!Object.hasOwn(texts, path)) return undefined;
      return new Response(texts[path], { headers: { 'content-type': typeOf(path) } });
    } catch {
      return undefined;
    }
  }

  async #stored(file: string): Promise<Response | undefined> {
    const cache = await this.#caches.open(this.#name());
    return cache.match(this.#url(file));
  }

  async #open(pack: string): Promise<Readonly<Record<string, string>>> {
    const response = await this.#stored(pack);
    if (!response?.body) throw new Error(`${pack} is not kept any more.`);
    const text = response.body.pipeThrough(new DecompressionStream('gzip'));
    return (await new Response(text).json()) as Readonly<Record<string, string>>;
  }

  /** What was turned off, or told, stays so where there is no network. */
  async #networkFirst(url: string, store: string, otherwise: object): Promise<Response> {
    const cache = await this.#caches.open(store);
    try {
      const fresh = await this.#fetch(url, {
        cache: 'no-store',
        credentials: 'omit',
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (!fresh.ok) throw new Error(String(fresh.status));
      await cache.put(url, fresh.clone());
      return fresh;
    } catch {
      return (await cache.match(url)) ?? Response.json(otherwise);
    }
  }

  async #cacheFirst(request: Request): Promise<Response> {
    const cache = await this.#caches.open(this.#onDemand);
    const found = await cache.match(request.url);
    if (found) return found;
    const fresh = await this.#fetch(request);
    if (fresh.ok) await cache.put(request.url, fresh.clone());
    return fresh;
  }

  #name(): string {
    return this.#config.prefix + this.#config.version;
  }
  #url(file: string): string {
    return new URL(file, this.#root).href;
  }
}
