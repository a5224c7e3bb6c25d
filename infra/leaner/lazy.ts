/**
 * For a module whose exports stand in a file beside the bundle: `lazy(name)` is the record of that name, filled by `tables()` when
 * somebody looks into it for the first time.
 */
export const LAZY = `
const lazy = (name) => {
  let filled = false;
  const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor'].map((trap) => [trap, (target, ...more) => {
    if (!filled) Object.assign(target, tables()[name]);
    filled = true;
    return Reflect[trap](target, ...more);
  }]);
  return new Proxy({}, Object.fromEntries(traps));
};
`;
