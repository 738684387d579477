/**
 * The binary logarithm from additions, multiplications and divisions alone. The language leaves the last
 * bit of `Math.log2` to each engine, and a phone must give the answer a server gives, byte for byte.
 */
export function binaryLogarithm(value: number): number {
  if (!(value > 0) || value === Infinity) return value === 0 ? -Infinity : value > 0 ? value : NaN;
  let scaled = value;
  let exponent = 0;
  // Doubling and halving are exact.
  for (; scaled < HALF_ROOT; exponent -= 1) scaled *= 2;
  for (; scaled >= 2 * HALF_ROOT; exponent += 1) scaled /= 2;
  // ln x = 2 artanh((x - 1) / (x + 1)), a series in odd powers of at most 0.1716.
  const ratio = (scaled - 1) / (scaled + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let power = LAST_POWER; power >= 1; power -= 2) sum = sum * square + 1 / power;
  return exponent + (2 * ratio * sum) / NATURAL_OF_TWO;
}

const HALF_ROOT = 0.7071067811865476;
const NATURAL_OF_TWO = 0.6931471805599453;
/** 0.1716 to the 23rd is below the last bit. */
const LAST_POWER = 23;
