/** `threshold law check`: everything that is wrong with packs, as a compiler would say it. */
import { checkStack } from '@threshold/rules/check/check-stack';
import type { Diagnostic } from '@threshold/rules/diagnostics/diagnostic';
import { renderReport } from '@threshold/rules/diagnostics/render';
import { diagnosticJson } from '../diagnostic-json.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { printJson } from '../json-value.ts';
import { loadPacks, type LoadedStack } from '../open-law.ts';
import { packsMeant } from '../packs-meant.ts';
import type { CommonOptions } from '../program.ts';
import { diagnosticStyle } from '../report-failure.ts';
import { terminalOf } from '../terminal.ts';
import { count } from '@threshold/rules/explain/plain-words';

interface Checked {
  readonly loaded: LoadedStack;
  readonly diagnostics: readonly Diagnostic[];
}

export async function lawCheck(
  host: Host,
  packs: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const checked: Checked[] = [];
  for (const pack of packsMeant(host, packs, options)) {
    const loaded = await loadPacks(host, { ...options, pack });
    const found = loaded.stack ? checkStack(loaded.stack) : [];
    checked.push({ loaded, diagnostics: [...loaded.diagnostics, ...found] });
  }
  if (options.json) {
    const json = checked.map(({ loaded, diagnostics }) => ({
      pack: loaded.target.id,
      errors: countOf(diagnostics, 'error'),
      warnings: countOf(diagnostics, 'warning'),
      remarks: countOf(diagnostics, 'info'),
      diagnostics: diagnostics.map((each) => diagnosticJson(each, loaded.sources)),
    }));
    host.out.write(printJson({ packs: json }));
  } else for (const each of checked) host.out.write(checkText(host, each, options));
  const failed = checked.some(({ diagnostics }) => countOf(diagnostics, 'error') > 0);
  return failed ? EXIT.failed : EXIT.answered;
}

function countOf(diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number {
  return diagnostics.filter((each) => each.severity === severity).length;
}

function checkText(host: Host, { loaded, diagnostics }: Checked, options: CommonOptions): string {
  const { colors, width } = terminalOf(host, host.out, options);
  const { id } = loaded.target;
  if (diagnostics.length === 0) return `${id}: nothing to report.\n`;
  const report = renderReport(diagnostics, loaded.sources, {
    width,
    style: diagnosticStyle(colors),
  });
  const errors = countOf(diagnostics, 'error');
  const verdict =
    errors > 0 ? colors.bold(`${id} has ${count(errors, 'error')}.`) : `${id} is sound.`;
  return `${report}\n${verdict} \`threshold law explain-code CODE\` says more.\n`;
}
