/** `threshold law explain-code`: what a diagnostic's code stands for. */
import { CATALOGUE, CODES, isDiagnosticCode } from '@threshold/rules/diagnostics/catalogue';
import { suggest } from '@threshold/rules/diagnostics/suggest';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, visible } from '../failure.ts';
import type { Host } from '../host.ts';
import { printJson } from '../json-value.ts';
import type { CommonOptions } from '../program.ts';
import { terminalOf } from '../terminal.ts';
import { blocks, joined, paragraph } from '../text/layout.ts';

export function explainCode(host: Host, given: string, options: CommonOptions): ExitCode {
  const code = given.toUpperCase();
  if (!isDiagnosticCode(code)) {
    const meant = suggest(code, CODES);
    throw new Failure(EXIT.usage, `There is no code "${visible(given)}".`, {
      help:
        meant === undefined
          ? `Codes run from ${CODES[0] ?? ''} to ${CODES.at(-1) ?? ''}.`
          : `Did you mean ${meant}?`,
    });
  }
  const { severity, title, explanation } = CATALOGUE[code];
  if (options.json) host.out.write(printJson({ code, severity, title, explanation }));
  else {
    const { colors, width } = terminalOf(host, host.out, options);
    host.out.write(
      joined(
        blocks(
          paragraph(colors.bold(`${code} (${severity}): ${title}.`), width),
          paragraph(explanation, width),
        ),
      ),
    );
  }
  return EXIT.answered;
}
