/** Adds numbers: exact where all are integers, also beyond 2^53, else as doubles. */
export function addNumbers(numbers: readonly (number | bigint)[]): number | bigint {
  if (!numbers.every((number) => typeof number === "bigint" || Number.isSafeInteger(number)))
    return numbers.reduce<number>((total, number) => total + Number(number), 0);
  const total = numbers.reduce<bigint>((sum, number) => sum + BigInt(number), 0n);
  const plain = Number(total);
  return Number.isSafeInteger(plain) ? plain : total;
}
