/** A PDF opened again by another program than wrote it: what a screen reader gets from it, in its order. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface TaggedPage {
  readonly width: number;
  readonly height: number;
  /** Roles of the structure tree, from the top, in order. */
  readonly roles: readonly string[];
  /** The words of the tree, in its order; what is only drawn is not among them. */
  readonly text: string;
  /** Alternative texts of pictures. */
  readonly alt: readonly string[];
  /** Everything drawn as letters, in the order it is drawn. */
  readonly drawn: string;
  /** Heights of letters in points, of what stands in a title, a quotation or a list. */
  readonly heights: readonly { readonly role: string; readonly height: number }[];
}
export interface TaggedPdf {
  readonly title: unknown;
  readonly language: unknown;
  readonly marked: boolean;
  readonly metadata: string;
  readonly pages: readonly TaggedPage[];
}

const READ_AFAR: ReadonlySet<string> = new Set(['H1', 'BlockQuote', 'LI']);

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
  readonly type?: string;
  readonly id?: string;
}

export async function readTagged(bytes: Uint8Array): Promise<TaggedPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const pages: TaggedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const words = new Map<string, string>();
    const tallest = new Map<string, number>();
    let drawn = '';
    const open: string[] = [];
    const content = await page.getTextContent({ includeMarkedContent: true });
    for (const item of content.items) {
      if ('str' in item) {
        const id = open.at(-1) ?? '';
        words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
        if (item.str.trim() !== '') tallest.set(id, Math.max(item.height, tallest.get(id) ?? 0));
        drawn += `${item.str} `;
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { readonly id?: string }).id ?? open.at(-1) ?? '');
    }
    const roles: string[] = [];
    const texts: string[] = [];
    const alt: string[] = [];
    const heights: { role: string; height: number }[] = [];
    const visit = (node: StructNode, inside = ''): void => {
      const role = node.role !== undefined && READ_AFAR.has(node.role) ? node.role : inside;
      if (node.role !== undefined && node.role !== 'Root') roles.push(node.role);
      if (node.alt !== undefined) alt.push(node.alt);
      if (node.type === 'content') {
        texts.push(words.get(node.id ?? '') ?? '');
        const height = tallest.get(node.id ?? '');
        if (role !== '' && height !== undefined) heights.push({ role, height });
      }
      for (const child of node.children ?? []) visit(child, role);
    };
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree) visit(tree);
    pages.push({ width, height, roles, text: texts.join(' '), alt, drawn, heights });
  }
  const read: TaggedPdf = {
    title: (info as Record<string, unknown>)['Title'],
    language: (info as Record<string, unknown>)['Language'],
    marked: marks?.Marked === true,
    metadata: (metadata as { getRaw: () => string } | null)?.getRaw() ?? '',
    pages,
  };
  await task.destroy();
  return read;
}
