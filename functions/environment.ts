/** When a Lambda's environment is not what it needs: names the variable, what was given and what is allowed. */
export class EnvironmentFault extends Error {
  constructor(name: string, given: string | undefined, allowed: string) {
    super(`environment variable ${name} ${given ? `is ${JSON.stringify(given)}` : 'is not set'}; expected ${allowed}`);
    this.name = 'EnvironmentFault';
  }
}

/** The environment: the only reader of `process.env` for Lambdas. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A text that must be there. */
export function requiredText(name: string, env: Environment = process.env): string {
  const value = env[name]?.trim();
  if (!value) throw new EnvironmentFault(name, value, 'a text');
  return value;
}

/** A whole number above nought. */
export function wholeNumber(name: string, env: Environment = process.env): number {
  const value = env[name]?.trim();
  if (!value || !/^[1-9]\d{0,8}$/.test(value)) throw new EnvironmentFault(name, value, 'a whole number above 0');
  return Number(value);
}

/** One of a closed list. */
export function oneOf<const Value extends string>(
  name: string,
  allowed: readonly Value[],
  env: Environment = process.env,
): Value {
  const value = env[name]?.trim();
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new EnvironmentFault(name, value, `one of ${allowed.join(', ')}`);
  return found;
}

/** A comma-separated list, empty where the variable is absent; lower case, without blanks. */
export function textList(name: string, env: Environment = process.env): string[] {
  return (env[name] ?? '')
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
}

/** A text that passes a check (`isTimeZone`, say); `allowed` says in words what does. */
export function checkedText(
  name: string,
  allowed: string,
  isAllowed: (value: string) => boolean,
  env: Environment = process.env,
): string {
  const value = env[name]?.trim();
  if (!value || !isAllowed(value)) throw new EnvironmentFault(name, value, allowed);
  return value;
}
