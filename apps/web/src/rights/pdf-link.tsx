/** The way to a PDF, with its size: many pay for what they fetch. */
import type { ReactElement } from 'react';
import { RIGHTS_KEYS as K } from './rights-keys.ts';
import type { Printed, RightsVoice } from './rights-site.ts';

export function PdfLink({
  voice: { say, language },
  printed,
}: {
  readonly voice: RightsVoice;
  readonly printed: Printed | undefined;
}): ReactElement | null {
  if (printed === undefined) return null;
  const size = new Intl.NumberFormat(language.tag, {
    style: 'unit',
    unit: 'kilobyte',
    numberingSystem: 'latn',
  }).format(Math.ceil(printed.size / 1000));
  return (
    <a className="tool pdf" href={`../${printed.path}`} type="application/pdf">
      {say(K.walletPdf, { size })}
    </a>
  );
}
