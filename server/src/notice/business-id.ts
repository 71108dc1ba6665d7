const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** True where the last of eight digits of a business ID (Y-tunnus) is the check digit of the seven before it. */
export function checkDigitHolds(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const rest = sum % 11;
  return rest !== 1 && Number(digits[7]) === (rest === 0 ? 0 : 11 - rest);
}

/** True for a business ID as it is written, NNNNNNN-C, whose check digit holds. */
export function isBusinessId(written: string): boolean {
  return /^\d{7}-\d$/.test(written) && checkDigitHolds(written.replace('-', ''));
}
