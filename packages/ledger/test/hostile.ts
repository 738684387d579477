/** Receipts as somebody would make them who wants a false one believed. */
import { fromUtf8, joinBytes, utf8 } from '../src/octets.ts';

export interface Off {
  readonly what: string;
  readonly changed: Uint8Array;
}

/** Every bit of every byte turned alone; every byte left out, doubled, swapped with its neighbour; cut anywhere. */
export function oneByteOff(bytes: Uint8Array): readonly Off[] {
  const off: Off[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const changed = bytes.slice();
      changed[at]! ^= 1 << bit;
      off.push({ what: `bit ${bit} of byte ${at}`, changed });
    }
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at + 1)];
    off.push({ what: `without byte ${at}`, changed: joinBytes(before, after) });
    off.push({ what: `cut at ${at}`, changed: before });
    const doubled = joinBytes(before, bytes.subarray(at, at + 1), bytes.subarray(at));
    off.push({ what: `byte ${at} twice`, changed: doubled });
    if (bytes[at] === bytes[at + 1] || at + 1 === bytes.length) continue;
    const swapped = bytes.slice();
    swapped.set([bytes[at + 1]!, bytes[at]!], at);
    off.push({ what: `bytes ${at} and ${at + 1} swapped`, changed: swapped });
  }
  for (const more of ['\n', ' ', '\0', 'x', '\n\n', '\r\n', '\ufeff'])
    off.push({
      what: `with ${JSON.stringify(more)} behind it`,
      changed: joinBytes(bytes, utf8(more)),
    });
  return off;
}

export interface Hostile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Of a receipt with a path of five and three signatures. */
export function hostile(good: Uint8Array): readonly Hostile[] {
  const text = fromUtf8(good) ?? '';
  const lines = text.split('\n');
  const swapped = (a: number, b: number): string =>
    lines.map((line, at) => (at === a ? lines[b]! : at === b ? lines[a]! : line)).join('\n');
  const inserted = (at: number, line: string): string => lines.toSpliced(at, 0, line).join('\n');
  const without = (at: number): string => lines.toSpliced(at, 1).join('\n');
  const size = (value: string): string => text.replace('\n21\n', `\n${value}\n`);
  const index = (value: string): string => text.replace('index 13', `index ${value}`);
  const every = (change: (at: number) => string, name: string): (readonly [string, string])[] =>
    lines.slice(0, -1).map((_, at) => [`${name} ${at + 1}`, change(at)]);
  const rows: readonly (readonly [string, string])[] = [
    ...every(without, 'without line'),
    ...every((at) => inserted(at, lines[at]!), 'twice line'),
    ...every((at) => inserted(at, ''), 'an empty line before'),
    ...every((at) => swapped(at, (at + 1) % (lines.length - 1)), 'swapped with the next, line'),
    ...[2, 53, 64, 1000].map(
      (count) =>
        [`a path ${count} longer`, inserted(3, Array(count).fill(lines[3]).join('\n'))] as const,
    ),
    ...[
      '20',
      '22',
      '0',
      '-21',
      '021',
      '21 ',
      '+21',
      '21.0',
      '2e1',
      '9007199254740991',
      '9007199254740992',
      '9223372036854775807',
      '9223372036854775808',
      '18446744073709551637',
      '4294967317',
      '２１',
      '9'.repeat(100_000),
    ].map((value) => [`the size ${value.slice(0, 30)}`, size(value)] as const),
    ...[
      '12',
      '14',
      '21',
      '013',
      '-13',
      '13 ',
      ' 13',
      '1３',
      '4294967309',
      '9007199254740991',
      '9223372036854775821',
      '18446744073709551629',
      '1'.repeat(100_000),
    ].map((value) => [`the index ${value.slice(0, 30)}`, index(value)] as const),
    ['carriage returns', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${text}`],
    ['line separators of Unicode', text.replaceAll('\n', '\u2028')],
    ['next-line characters', text.replaceAll('\n', '\u0085')],
    ['a second receipt behind it', text + text],
    ['another version', text.replace('@v1', '@v2')],
    ['capitals in the header', text.replace('c2sp', 'C2SP')],
    ['an empty extra', text.replace(/^extra .*$/m, 'extra ')],
    ['an extra of another kind', text.replace('extra AR', 'extra AB')],
    ['an extra twice', inserted(1, lines[1]!)],
    ['an extra as a path', text.replace(/^extra /m, '')],
    ['a path as two hashes on a line', text.replace(/(index 13\n.{44})\n/, '$1')],
    ['base64 without padding', text.replaceAll('=\n', '\n')],
    ['base64 for the web', text.replaceAll('+', '-').replaceAll('/', '_')],
    ['base64 with blanks', text.replace(/^(index 13\n.{20})/m, '$1 ')],
    ['a signature of one byte', text.replace(/^(— log\S+ ).*$/m, '$1AAAAAAA=')],
    [
      'the log’s signature under the witness’s name',
      text.replace(/^— log.example\/desk/m, '— library.example/witness'),
    ],
    ['an extension line that was not signed', text.replace('\n\n—', '\nmore\n\n—')],
    ['another origin', text.replace('\nlog.example/desk\n', '\nlog.example/other\n')],
    ['a bidirectional mark in the origin', text.replace('\nlog.example', '\n\u202elog.example')],
    ['nothing but the header', 'c2sp.org/tlog-proof@v1'],
    ['the header and empty lines', `c2sp.org/tlog-proof@v1${'\n'.repeat(1000)}`],
  ];
  return rows
    .filter(([, changed]) => changed !== text)
    .map(([name, changed]) => ({ name, bytes: utf8(changed) }));
}
