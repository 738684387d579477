/**
 * From Typst source and the files it reads to a PDF that Typst has checked against PDF/UA-1. In this process:
 * nothing is fetched, no file of the machine is read but the fonts given. The same input gives the same bytes.
 */
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Typeset } from '@threshold/disclose/redaction/pages-source';

/** `workspace`: an empty folder, because the compiler wants one. */
export function typesetter(workspace: string, fonts: readonly Buffer[] = []): Typeset {
  return ({ source, files }) => {
    const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts] }] });
    for (const [name, bytes] of files)
      compiler.mapShadow(path.join(workspace, name), Buffer.from(bytes));
    const compiled = compiler.compile({ mainFileContent: source });
    const { result } = compiled;
    if (!result) return Promise.reject(new Error('The pages cannot be typeset.'));
    return Promise.resolve(new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1' })));
  };
}
