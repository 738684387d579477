/** What went wrong, for a person on stderr or for a program as JSON on stdout. Never a stack trace. */
import { renderReport, type Styler } from '@threshold/rules/diagnostics/render';
import { EXIT } from './exit-code.ts';
import { visible, type Failure } from './failure.ts';
import type { Host } from './host.ts';
import { diagnosticJson } from './diagnostic-json.ts';
import { paragraph } from './text/layout.ts';
import { terminalOf, type Colors } from './terminal.ts';

/** More than anyone reads at once; a file of thousands of slips must not flood the terminal. */
const MOST_SHOWN = 50;

interface Form {
  readonly json: boolean;
}

export function reportFailure(host: Host, failure: Failure, { json }: Form): void {
  const { diagnostics = [], sources = () => undefined, help } = failure.detail;
  if (json) {
    writeJson(host, {
      exit: failure.exit,
      message: failure.message,
      ...(help === undefined ? {} : { help }),
      diagnostics: diagnostics.map((each) => diagnosticJson(each, sources)),
    });
    return;
  }
  const { colors, width } = terminalOf(host, host.err, {});
  if (diagnostics.length > 0) {
    const report = renderReport(diagnostics, sources, {
      width,
      style: diagnosticStyle(colors),
      most: MOST_SHOWN,
    });
    host.err.write(`${report}\n\n`);
  }
  const lines = paragraph(`${colors.bold(colors.red('error'))}: ${failure.message}`, width);
  if (help !== undefined) lines.push(...paragraph(`${colors.bold('help')}: ${help}`, width));
  host.err.write(`${lines.join('\n')}\n`);
}

export function reportFault(host: Host, error: unknown, { json }: Form): void {
  const words = error instanceof Error ? error.message : String(error);
  const message = `Threshold met a fault of its own: ${visible(words, 400)}`;
  const help = 'Set THRESHOLD_DEBUG=1 to see where, and report it.';
  if (json) writeJson(host, { exit: EXIT.internal, message, help, diagnostics: [] });
  else {
    const { colors, width } = terminalOf(host, host.err, {});
    const lines = [
      ...paragraph(`${colors.bold(colors.red('error'))}: ${message}`, width),
      ...paragraph(`${colors.bold('help')}: ${help}`, width),
    ];
    host.err.write(`${lines.join('\n')}\n`);
  }
  if (host.env['THRESHOLD_DEBUG'] === '1' && error instanceof Error) {
    host.err.write(`${error.stack ?? ''}\n`);
  }
}

function writeJson(host: Host, error: object): void {
  host.out.write(`${JSON.stringify({ version: 1, error }, null, 2)}\n`);
}

export function diagnosticStyle(colors: Colors): Styler {
  return (text, role) => {
    switch (role) {
      case 'error':
        return colors.bold(colors.red(text));
      case 'warning':
        return colors.bold(colors.yellow(text));
      case 'info':
      case 'note':
      case 'help':
        return colors.bold(colors.blue(text));
      case 'message':
        return colors.bold(text);
      case 'frame':
        return colors.dim(text);
    }
  };
}
