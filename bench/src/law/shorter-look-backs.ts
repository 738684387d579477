/** New York's packs with every look-back of five years cut to three: an edit that doubles each question over records. */
import type { Stack } from '@threshold/rules/language/model';
import { loadStack } from '@threshold/rules/load/load-stack';
import { NEW_YORK, packFolders } from './pack-folders.ts';

export function withShorterLookBacks(): Stack {
  const folders = packFolders().map((folder) => ({
    ...folder,
    files: folder.files.map((file) => ({
      ...file,
      text: file.path.includes('definitions')
        ? file.text.replaceAll('5 years', '3 years')
        : file.text,
    })),
  }));
  const { stack } = loadStack(folders, NEW_YORK.target, { cases: false });
  if (!stack) throw new Error('the edited packs do not load');
  return stack;
}
