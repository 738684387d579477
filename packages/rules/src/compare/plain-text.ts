/** Anything of a stack as text that is equal exactly when it means the same: places in files left out. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, (name, each: unknown): unknown => {
    if (name === 'span') return undefined;
    if (each instanceof Map) return [...(each as ReadonlyMap<unknown, unknown>)];
    if (each instanceof Set) return [...(each as ReadonlySet<unknown>)].sort();
    return each;
  });
}
