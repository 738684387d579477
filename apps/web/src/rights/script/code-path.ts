/** A QR code as one path of an image, with the quiet zone that readers of codes need. Pure. */
import qrcode from 'qrcode-generator';

/** Modules of white on every side: ISO/IEC 18004 asks for four. */
const QUIET = 4;

export interface CodePath {
  /** Modules on a side, with the quiet zone. */
  readonly size: number;
  readonly path: string;
}

/** A quarter of it may be dirty or torn: a poster hangs in the street. */
export function codePath(text: string): CodePath {
  const code = qrcode(0, 'Q');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  let path = '';
  for (let row = 0; row < modules; row += 1)
    for (let column = 0; column < modules; column += 1)
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
  return { size: modules + 2 * QUIET, path };
}
