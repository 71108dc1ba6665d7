/** The act that a link to Finlex leads to. */

const FINLEX = /finlex\.fi\/[^?#]*?\/(\d{4})\/(?:\1)?(\d{1,4})(?!\d)/;
const LONGEST_ADDRESS = 300;

/**
 * Reads the number of an act from an address.
 *
 * @param address in lower case.
 * @returns `fi:523/1999`, or undefined for any other page.
 */
export function actOfAddress(address: string): string | undefined {
  const match = address.length > LONGEST_ADDRESS ? null : FINLEX.exec(address);
  const number = Number(match?.[2] ?? 0);
  return number > 0 ? `fi:${String(number)}/${match?.[1] ?? ''}` : undefined;
}
