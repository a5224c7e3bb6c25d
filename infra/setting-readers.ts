/** Settings as a person wrote them. */
export type Given = Readonly<Record<string, unknown>>;

/** When a setting holds what it cannot: names it, what was given and what is allowed. */
export class SettingFault extends Error {
  constructor(name: string, given: unknown, allowed: string) {
    const was = given === undefined ? 'is not given' : `is ${JSON.stringify(given)}`;
    super(`the setting ${name} ${was}; allowed: ${allowed}`);
    this.name = 'SettingFault';
  }
}

/** Throws {@link SettingFault} where something does not hold. */
export function check(name: string, given: unknown, holds: boolean, allowed: string): void {
  if (!holds) throw new SettingFault(name, given, allowed);
}

/** A text; without a default it must be given. */
export function text(
  given: Given,
  name: string,
  otherwise: string | null,
  isAllowed: (value: string) => boolean,
  allowed: string,
): string {
  const value = given[name] ?? otherwise;
  if (typeof value !== 'string' || !isAllowed(value)) throw new SettingFault(name, given[name], allowed);
  return value;
}

export function optionalText(given: Given, name: string, shape: RegExp, allowed: string): string | null {
  const value = given[name] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string' || !shape.test(value)) throw new SettingFault(name, value, allowed);
  return value;
}

export function flag(given: Given, name: string, otherwise: boolean): boolean {
  const value = given[name] ?? otherwise;
  if (typeof value !== 'boolean') throw new SettingFault(name, value, 'true, false');
  return value;
}

/** A whole number, both ends included. */
export function numberOf(given: Given, name: string, otherwise: number, least: number, most: number): number {
  const value = given[name] ?? otherwise;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw new SettingFault(name, value, `a whole number from ${least} to ${most}`);
  }
  return value;
}

export function oneOf<Value extends string>(
  given: Given,
  name: string,
  allowed: readonly Value[],
  otherwise: Value,
): Value {
  const value = given[name] ?? otherwise;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new SettingFault(name, value, allowed.join(', '));
  return found;
}

/** A list of texts, in lower case; empty where it is not given. */
export function listOf(
  given: Given,
  name: string,
  isAllowed: (value: string) => boolean,
  allowed: string,
): readonly string[] {
  const values = given[name] ?? [];
  if (!Array.isArray(values)) throw new SettingFault(name, values, allowed);
  return values.map((value: unknown) => {
    if (typeof value !== 'string' || !isAllowed(value)) throw new SettingFault(name, value, allowed);
    return value.toLowerCase();
  });
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

export function isLabel(value: string): boolean {
  return LABEL.test(value);
}

export function isDomain(value: string): boolean {
  const labels = value.split('.');
  return value.length <= 200 && labels.length > 1 && labels.every(isLabel);
}

/** In ASCII alone, as mails show it: one that is spelled otherwise would never be found among their senders. */
export function isAddress(value: string): boolean {
  return value.length <= 254 && /^[!-~]+$/.test(value) && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(value);
}
