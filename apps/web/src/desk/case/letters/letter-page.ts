/** A letter's article as a page of its own, for a frame that may do nothing. */
const STYLE = '/desk/letter.css';

export function letterPage(html: string, title: string): string {
  const safe = title.replace(/[<>&"]/g, ' ');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${safe}</title><link rel="stylesheet" href="${STYLE}"></head><body><main>${html}</main></body></html>`;
}
