import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function read(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly integrity?: string; readonly inBundle?: boolean }>
  >;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Package;

describe('what comes from others', () => {
  it.each(Object.entries({ ...dependencies, ...devDependencies }))(
    '%s is named in one exact version: %s',
    (_, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    },
  );

  it.each(Object.keys(dependencies))("%s stands in README's table, with who keeps it", (name) => {
    const rows = (read('README.md').split('## What it is built with')[1] ?? '')
      .split('\n')
      .filter((line) => line.startsWith('| ') && line.split('|').length > 5);
    const short = name.replace(/^@aws-sdk\/client/, '');
    expect(rows.filter((row) => row.includes(`| ${name}`) || (name !== short && row.includes(short)))).toHaveLength(1);
  });

  // What lies inside another package has that one's digest.
  it('the lockfile names the digest of every package, and no place of its own to fetch it from', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as Lock;
    const others = Object.entries(packages).filter(([path, { inBundle }]) => path !== '' && inBundle !== true);
    expect(others.length).toBeGreaterThan(100);
    for (const [path, { resolved, integrity }] of others) {
      expect(integrity, path).toMatch(/^sha512-/);
      // npm asks whichever registry it is told to; the digest holds the bytes.
      expect(resolved, path).toBeUndefined();
    }
  });
});
