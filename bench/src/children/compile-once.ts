/** In a fresh process: YAML text in memory to a compiled law, timed once. Prints milliseconds and sizes. */
import { compile } from '@threshold/rules/compile/compile';
import { lawOf } from '@threshold/rules/compile/law';
import { loadStack } from '@threshold/rules/load/load-stack';
import { NEW_YORK, packFolders } from '../law/pack-folders.ts';

const folders = packFolders();
const start = performance.now();
const { stack } = loadStack(folders, NEW_YORK.target, { cases: false });
if (!stack) throw new Error('the packs do not load');
const loaded = performance.now();
const law = lawOf(compile(stack));
const done = performance.now();
const nodes = [...law.acts.values()].reduce((sum, root) => sum + law.diagram.count(root), 0);
process.stdout.write(
  JSON.stringify({
    total: done - start,
    read: loaded - start,
    compile: done - loaded,
    nodes,
    terminals: law.terminals.length,
    norms: law.table.norms.length,
    tooLarge: law.tooLarge.length,
  }),
);
