/** `threshold lab view`: the view of a desk's requests that a replay reads. */
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { deskView } from '@threshold/rules/sql/request-view';
import { openLaw } from '../open-law.ts';
import type { CommonOptions } from '../program.ts';

export async function labView(
  host: Host,
  options: CommonOptions & { readonly zone: string },
): Promise<ExitCode> {
  host.out.write(deskView(await openLaw(host, options), options.zone));
  return EXIT.answered;
}
