/**
 * For a module whose exports stand in a file beside the bundle: `lazyIn(read)` makes of a name the record of that name, filled when
 * somebody looks into it for the first time; `read` gives all records, and is called once.
 */
export const LAZY = "import { lazyIn } from 'leaner:lazy';";

/** What `LAZY` imports. */
export const LAZY_MODULE = `
export const lazyIn = (read) => {
  let all;
  return (name) => {
    let filled = false;
    const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor'].map((trap) => [trap, (target, ...more) => {
      if (!filled) Object.assign(target, (all ??= read())[name]);
      filled = true;
      return Reflect[trap](target, ...more);
    }]);
    return new Proxy({}, Object.fromEntries(traps));
  };
};
`;
