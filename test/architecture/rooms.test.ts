import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Every room, and the rooms that it may import from besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/period': [],
  'lib/mailbox': ['lib/period'],
  'lib/forward': ['lib/period', 'lib/mailbox'],
  'lib/promise': ['lib/period', 'lib/mailbox', 'lib/forward'],
  'lib/reply': ['lib/period', 'lib/mailbox', 'lib/forward', 'lib/promise'],
  'lib/check-in': ['lib/period', 'lib/mailbox', 'lib/forward', 'lib/promise', 'lib/reply'],
  'lib/ports': ['lib/period', 'lib/mailbox', 'lib/forward', 'lib/promise', 'lib/reply', 'lib/check-in'],
  'lib/flows': ['lib/period', 'lib/mailbox', 'lib/forward', 'lib/promise', 'lib/reply', 'lib/check-in', 'lib/ports'],
  'lib/aws': ['lib/period', 'lib/mailbox', 'lib/promise', 'lib/ports'],
  functions: ['lib/period', 'lib/mailbox', 'lib/promise', 'lib/ports', 'lib/flows'],
};

/** What only some rooms may import from the registry or from Node. */
const PACKAGES: Record<string, readonly string[]> = {
  'chrono-node': ['lib/period'],
  '@aws-sdk': ['lib/aws', 'infra/local', 'infra/deploy', 'infra/leaner'],
  '@middy': ['functions'],
  'postal-mime': ['lib/mailbox'],
  nodemailer: ['lib/mailbox', 'infra/local'],
  'aws-cdk-lib': ['infra'],
};

const PURE = ['lib/period', 'lib/mailbox', 'lib/forward', 'lib/promise', 'lib/reply', 'lib/check-in', 'lib/flows'];
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\s*\)|\brandomUUID\b|\bMath\.random\(|\bprocess\.(env|hrtime)\b|\bperformance\.now\(|\bsetTimeout\(/;

const files = sourceFiles(['lib', 'functions', 'infra']);
const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

describe('rooms', () => {
  it('every file of lib stands in a known room', () => {
    expect(files.filter((file) => file.startsWith('lib/') && roomOf(file) === null)).toEqual([]);
  });

  it('a room imports only the rooms before it', () => {
    const broken = imports.filter(({ file, target }) => {
      const from = roomOf(file);
      const to = target.startsWith('.') ? roomOf(resolve(file, target)) : null;
      if (from === null || to === null || from === to) return false;
      if (from === 'functions' && to === 'lib/aws') return !file.endsWith('/index.ts');
      return !MAY_IMPORT[from]?.includes(to);
    });
    expect(broken).toEqual([]);
  });

  it('the README lists the rooms in that order', () => {
    const listed = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^\| `((?:lib\/)?[a-z-]+)` +\|/gm)];
    const rooms = listed.map(([, room = '']) => room).filter((room) => room in MAY_IMPORT);
    expect(rooms).toEqual(Object.keys(MAY_IMPORT));
    const before = (room: string) => Object.keys(MAY_IMPORT).slice(0, Object.keys(MAY_IMPORT).indexOf(room));
    expect(rooms.filter((room) => MAY_IMPORT[room]?.some((other) => !before(room).includes(other)))).toEqual([]);
  });

  it('nothing but a Lambda index and the embedded runtime imports lib/aws', () => {
    const broken = imports.filter(
      ({ file, target }) =>
        target.startsWith('.') &&
        resolve(file, target).startsWith('lib/aws/') &&
        !file.startsWith('lib/aws/') &&
        !file.startsWith('infra/') &&
        !/^functions\/[^/]+\/index\.ts$/.test(file),
    );
    expect(broken).toEqual([]);
  });

  it('libraries stay in their rooms', () => {
    const broken = imports.filter(({ file, target }) =>
      Object.entries(PACKAGES).some(
        ([name, rooms]) =>
          (target === name || target.startsWith(`${name}/`)) && !rooms.some((room) => file.startsWith(`${room}/`)),
      ),
    );
    expect(broken).toEqual([]);
  });

  it('no flow sets what only a change of a promise may set', () => {
    const set = /\{\s*\.\.\.[^{}]*\b(?:state|outcome|period|snoozed|gone|history|sentence|saidOn|thread|merged):/;
    const broken = files
      .filter((file) => file.startsWith('lib/flows/'))
      .filter((file) => set.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))));
    expect(broken).toEqual([]);
  });

  it('no file imports itself by a detour', () => {
    expect(cycles()).toEqual([]);
  });

  it('no file is longer than 250 lines but tables of words', () => {
    const long = files
      .filter((file) => !/\/words\/|\bwords\.ts$|\.generated\.ts$/.test(file))
      .filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('pure rooms know no clock, no chance and no environment', () => {
    const broken = files
      .filter((file) => PURE.some((room) => file.startsWith(`${room}/`)))
      .filter((file) => IMPURE.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))));
    expect(broken).toEqual([]);
  });
});

function sourceFiles(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

function importsOf(file: string): string[] {
  const text = withoutComments(readFileSync(join(ROOT, file), 'utf8'));
  return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function resolve(file: string, target: string): string {
  return normalize(join(dirname(file), target));
}

function roomOf(path: string): string | null {
  return Object.keys(MAY_IMPORT).find((room) => path.startsWith(`${room}/`)) ?? null;
}

function cycles(): string[][] {
  const graph = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (target.startsWith('.')) graph.set(file, [...(graph.get(file) ?? []), resolve(file, target)]);
  }
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
