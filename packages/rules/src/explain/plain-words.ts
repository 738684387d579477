/** Counts and sentences as plain English writes them. */

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** With exactly one full stop at its end. */
export function sentence(text: string): string {
  return /[.?:…]["”’')\]]?$/.test(text) ? text : `${text}.`;
}
