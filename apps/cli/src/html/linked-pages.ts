/**
 * Several static pages in one folder whose links find each other: a link to a place that is not on its own page
 * leads to the page that has it. One that leads nowhere is a fault of this program.
 */

/** Pages by file name, in reading order: a place on several pages is looked for on the first. */
export function linkedPages(pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const places = new Map([...pages].map(([name, text]) => [name, idsIn(text)] as const));
  const home = (id: string): string | undefined => [...places].find(([, ids]) => ids.has(id))?.[0];
  return new Map(
    [...pages].map(([name, text]) => {
      const own = places.get(name)!;
      const linked = text.replace(/href="#([^"]+)"/g, (link, id: string) => {
        if (own.has(id)) return link;
        const page = home(id);
        if (page === undefined) throw new RangeError(`${name} leads to #${id}, which is nowhere.`);
        return `href="${page}#${id}"`;
      });
      return [name, linked];
    }),
  );
}

function idsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
}
