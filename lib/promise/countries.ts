/** The countries whose public holidays are known, by ISO 3166-1 alpha-2 code. */
export const COUNTRIES = ['NL', 'BE', 'DE', 'FR', 'GB', 'US', 'CH', 'AT'] as const;

export type Country = (typeof COUNTRIES)[number];

export function isCountry(code: string): code is Country {
  return COUNTRIES.some((country) => country === code);
}
