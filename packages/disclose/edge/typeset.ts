/**
 * From Typst source and the files it reads to a PDF that Typst has checked against PDF/UA-1. In this process:
 * nothing is fetched, no file of the machine is read but the fonts given. The same input gives the same bytes.
 */
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Typeset, TypesetInput } from '@threshold/disclose/redaction/pages-source';

/** `workspace`: an empty folder, because the compiler wants one. */
export function typesetter(workspace: string, fonts: readonly Buffer[] = []): Typeset {
  // Made for the first file and kept: it looks through the machine's fonts, and that takes longer than setting.
  let kept: NodeCompiler | undefined;
  const set = ({ source, files }: TypesetInput): Uint8Array => {
    const compiler = (kept ??= NodeCompiler.create({
      workspace,
      fontArgs: [{ fontBlobs: [...fonts] }],
    }));
    compiler.resetShadow();
    for (const [name, bytes] of files)
      compiler.mapShadow(path.join(workspace, name), Buffer.from(bytes));
    const { result } = compiler.compile({ mainFileContent: source });
    compiler.resetShadow();
    if (!result) throw new Error('The pages cannot be typeset.');
    const pdf = new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1' }));
    compiler.evictCache(0);
    return pdf;
  };
  return (input) => Promise.resolve().then(() => set(input));
}
