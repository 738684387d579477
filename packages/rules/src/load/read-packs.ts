/** Reads the files of the packs that the target needs, and of no other folder. */
import { Report } from '../diagnostics/diagnostic.ts';
import type { PackInfo } from '../language/model.ts';
import { checkStructure } from './check-structure.ts';
import { defined } from './defined.ts';
import { LIMITS } from './limits.ts';
import { LAYERS, orderPacks, type PackHeader } from './pack-order.ts';
import type { PackSource, ParsedFile } from './parsed-file.ts';
import { readYaml, type YamlResult } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { nodeAt, spanAt, type YamlMap } from './yaml-node.ts';

export interface PackFolder {
  readonly path: string;
  readonly files: readonly SourceFile[];
}

export interface LoadOptions {
  /** False leaves out the worked cases and the properties, which decide nothing. */
  readonly cases?: boolean;
}

interface Found extends PackHeader {
  readonly folder: PackFolder;
}

/** The packs of the stack, highest first; undefined where they cannot be told. */
export function readPacks(
  folders: readonly PackFolder[],
  target: string,
  options: LoadOptions,
  report: Report,
): readonly PackSource[] | undefined {
  const yaml = new YamlCache();
  const headers = findHeaders(folders, target, yaml, report);
  const ordered = orderPacks(headers, target, report);
  if (!ordered) return undefined;
  if (!checkSize(ordered, report)) return undefined;
  const stoodOn = new Set([...headers.values()].flatMap(({ over }) => over.map((each) => each.id)));
  const packs: PackSource[] = [];
  for (const found of ordered) {
    const files = readFiles(found.folder, yaml, options, report);
    const header = files.find((file) => file.path === found.span.file)?.raw.pack;
    if (!header) continue;
    const { id, title, layer, version, jurisdiction, note } = header;
    const info: PackInfo = { id, title, layer, version, jurisdiction, ...defined({ note }) };
    packs.push({
      info,
      over: header.over ?? [],
      layer: LAYERS.indexOf(layer),
      span: found.span,
      files,
      shared: stoodOn.has(id),
    });
  }
  return packs.length === ordered.length ? packs : undefined;
}

class YamlCache {
  private readonly read = new Map<SourceFile, YamlResult>();
  get(file: SourceFile): YamlResult {
    const before = this.read.get(file);
    if (before) return before;
    const result = readYaml(file);
    this.read.set(file, result);
    return result;
  }
}

/** Only files that could hold a `pack` section are read here: folders that are not needed stay unread. */
const MAY_HOLD_PACK = /^\ufeff?\s*\{|^["']?pack["']?[ \t]*:/m;

function findHeaders(
  folders: readonly PackFolder[],
  target: string,
  yaml: YamlCache,
  report: Report,
): ReadonlyMap<string, Found> {
  const headers = new Map<string, Found>();
  const broken = new Report();
  for (const folder of folders) {
    let first: Found | undefined;
    let tried = false;
    for (const file of folder.files) {
      if (file.text.length > LIMITS.fileCharacters || !MAY_HOLD_PACK.test(file.text)) continue;
      const { root, diagnostics } = yaml.get(file);
      broken.diagnostics.push(...diagnostics);
      const header = root?.kind === 'map' ? readHeader(file, root, folder, broken) : undefined;
      tried ||= root?.kind === 'map' && root.entries.has('pack');
      if (!header) continue;
      const before = first ?? headers.get(header.id);
      if (before) {
        const message =
          first === undefined
            ? `The pack \`${header.id}\` is declared in two folders.`
            : 'The folder has two `pack` sections.';
        report.add('TH213', message, header.span, {
          notes: [{ message: 'It is declared here first.', span: before.span }],
        });
        continue;
      }
      first = header;
      headers.set(header.id, header);
    }
    if (!tried && folder.path.split('/').at(-1) === target) {
      broken.add('TH215', `No file of \`${folder.path}\` has a \`pack\` section.`, undefined, {
        help: 'Add `pack: { id, title, layer, version, jurisdiction }` to one of them.',
      });
    }
  }
  // A pack that cannot be found may be one that could not be read.
  if (!headers.has(target)) report.diagnostics.push(...broken.diagnostics);
  return headers;
}

function readHeader(
  file: SourceFile,
  root: YamlMap,
  folder: PackFolder,
  broken: Report,
): Found | undefined {
  const text = (key: string): string | undefined => {
    const node = nodeAt(root, ['pack', key]);
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
  };
  const id = text('id');
  const layer = LAYERS.find((each) => each === text('layer'));
  if (!nodeAt(root, ['pack'])) return undefined;
  if (id === undefined || layer === undefined) {
    checkStructure(file.path, root, broken);
    return undefined;
  }
  const over = nodeAt(root, ['pack', 'over']);
  const upper = over?.kind === 'list' ? over.items : [];
  return {
    id,
    layer,
    folder,
    span: spanAt(file.path, root, ['pack', 'id']),
    over: upper.flatMap((node) =>
      node.kind === 'scalar' && typeof node.value === 'string'
        ? { id: node.value, span: { file: file.path, from: node.from, to: node.to } }
        : [],
    ),
  };
}

function checkSize(ordered: readonly Found[], report: Report): boolean {
  const files = ordered.flatMap((each) => each.folder.files);
  const size = files.reduce((sum, file) => sum + file.text.length, 0);
  if (files.length <= LIMITS.stackFiles && size <= LIMITS.stackCharacters) return true;
  const number = (value: number): string => value.toLocaleString('en-US');
  report.add(
    'TH102',
    `The packs hold ${number(size)} characters in ${number(files.length)} files; the limits are ${number(LIMITS.stackCharacters)} and ${number(LIMITS.stackFiles)}.`,
  );
  return false;
}

/** A file whose only section is `cases`: one line begins at the margin, and says so. */
function holdsCasesOnly(text: string): boolean {
  const margin = text.match(/^[^\s#].*$/gm);
  return margin?.length === 1 && /^cases:\s*$/.test(margin[0]);
}

function readFiles(
  folder: PackFolder,
  yaml: YamlCache,
  options: LoadOptions,
  report: Report,
): readonly ParsedFile[] {
  const files: ParsedFile[] = [];
  for (const file of folder.files) {
    if (options.cases === false && holdsCasesOnly(file.text)) continue;
    const { root, diagnostics } = yaml.get(file);
    report.diagnostics.push(...diagnostics);
    const checked = root ? checkStructure(file.path, root, report) : undefined;
    if (checked) files.push({ path: file.path, text: file.text, ...checked });
  }
  return files;
}
