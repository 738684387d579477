/**
 * Where the desk's script begins. The rest is loaded after zod was told to write no functions: parts shared by
 * several screens would otherwise make their schemas first.
 */
import '../note/no-eval.ts';

void import('./start.tsx');
