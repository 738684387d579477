/**
 * From Typst source to a PDF that Typst itself has checked against PDF/UA-1. Typst 0.14 by its Node binding:
 * nothing is fetched, no package and no file of the machine is read. The same source gives the same bytes.
 */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

export type CompilePdf = (source: string) => Buffer;

/** `fonts` are the files' bytes; `workspace` an empty folder, because the compiler wants one. */
export function pdfCompiler(fonts: readonly Buffer[], workspace: string): CompilePdf {
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts] }] });
  return (source) => {
    const compiled = compiler.compile({ mainFileContent: source });
    const told = compiled.takeWarnings() ?? compiled.takeDiagnostics();
    const { result } = compiled;
    if (!result || told) {
      const problems = told ? compiler.fetchDiagnostics(told) : ['nothing was said'];
      throw new Error(`The sheet cannot be typeset. ${problems.map(sentence).join(' ')}`);
    }
    return compiler.pdf(result, { pdfStandard: 'ua-1' });
  };
}

function sentence(problem: unknown): string {
  if (typeof problem !== 'object' || problem === null || !('message' in problem))
    return String(problem);
  return String(problem.message);
}
