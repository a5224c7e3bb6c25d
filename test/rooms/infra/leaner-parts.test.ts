import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { leanerModules } from '../../../infra/leaner-modules.ts';
import { scratchFolder } from './scratch-folder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = scratchFolder();

/** What a module exports, once as its package has it and once as a bundle of ours does. */
async function both<Module>(
  name: string,
  contents: string,
): Promise<{ readonly whole: Module; readonly lean: Module }> {
  const [whole, lean] = await Promise.all(
    [[], [leanerModules]].map(async (plugins) => {
      const outfile = join(folder, `${name}-${plugins.length}.mjs`);
      const settings = {
        bundle: true,
        platform: 'node',
        format: 'esm',
        mainFields: ['module', 'main'],
      } satisfies BuildOptions;
      await build({ stdin: { contents, resolveDir: ROOT }, outfile, plugins, logLevel: 'error', ...settings });
      return (await import(outfile)) as Module;
    }),
  );
  return { whole, lean } as { whole: Module; lean: Module };
}

type Parameters = [region: string, more: Readonly<Record<string, unknown>>];
type Resolve = (parameters: Readonly<Record<string, unknown>>) => { readonly url: URL; readonly properties: unknown };

describe.each(['dynamodb', 's3', 'secrets-manager', 'ses', 'sqs'])('where %s answers', async (client) => {
  const { whole, lean } = await both<{ defaultEndpointResolver: Resolve }>(
    client,
    `export { defaultEndpointResolver } from './node_modules/@aws-sdk/client-${client}/dist-es/endpoint/endpointResolver.js';`,
  );
  const bucket = client === 's3' ? { Bucket: 'pencilled-raw-mail', UseGlobalEndpoint: false } : {};

  const paths: Parameters[] = [
    ['eu-west-1', { ForcePathStyle: true }],
    ['eu-west-1', { ForcePathStyle: true, Endpoint: 'http://127.0.0.1:4566' }],
    ['eu-west-1', { Endpoint: 'http://localhost:4566' }],
  ];

  it.each<Parameters>([
    ['eu-west-1', {}],
    ['us-east-1', {}],
    ['us-gov-west-1', {}],
    ['cn-north-1', {}],
    ['eu-west-1', { Endpoint: 'http://127.0.0.1:4566' }],
    ...(client === 's3' ? paths : []),
  ])('in %s with %j: as its own rules say', (Region, more) => {
    const asked = { Region, UseFIPS: false, UseDualStack: false, ...bucket, ...more };
    const [found, expected] = [lean, whole].map((one) => {
      const { url, properties } = one.defaultEndpointResolver(asked);
      return { url: url.href, properties: properties ?? {} };
    });
    expect(found).toEqual(expected);
  });

  it.each(['UseFIPS', 'UseDualStack'])('%s is refused', (setting) => {
    expect(() => lean.defaultEndpointResolver({ Region: 'eu-west-1', [setting]: true })).toThrow(/no FIPS and no dual/);
  });
});

describe('the public suffixes, packed', async () => {
  const { whole, lean } = await both<Readonly<Record<string, unknown>>>(
    'suffixes',
    "export * from './node_modules/tldts/dist/es6/src/data/trie.js';",
  );

  it('are the same, number by number and letter by letter', () => {
    expect(Object.keys(whole).sort()).toEqual(Object.keys(lean).sort());
    expect({ ...lean }).toEqual({ ...whole });
    expect(String(lean.labelText).length).toBeGreaterThan(50_000);
  });
});

describe('elements by selectors that are looked at one by one', async () => {
  const { whole, lean } = await both<{ htmlText: (html: string) => string }>(
    'html',
    "export { htmlText } from './lib/mailbox/html-text.ts';",
  );
  const mails = join(ROOT, 'test/fixtures');
  const files = readdirSync(mails, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.eml'));
  const parsed = await Promise.all(files.map((file) => PostalMime.parse(readFileSync(join(mails, file)))));
  const htmls = parsed.map(({ html }) => html).filter((html) => html !== undefined);

  it('give the same text of every mail with HTML', () => {
    expect(htmls.length).toBeGreaterThan(15);
    for (const html of htmls) expect(lean.htmlText(html)).toBe(whole.htmlText(html));
  });

  it.each([
    '<p hidden>a</p><a hidden href="mailto:a@example.com">b</a>c',
    '<div style="border-top:solid #000 1pt; display:none">a</div>b',
    '<div style="border-top: solid; border-top:solid">a</div>b',
    '<tr style="visibility:hidden"><td>a</td></tr><blockquote style="mso-hide:all">b</blockquote>c',
    '<p style="">a</p><custom-tag>b</custom-tag><p style>c</p>',
    '<p __proto__="x" tostring constructor>a</p>',
    '<h1>a</h1><ul><li>b<li>c</ul><pre> d\n e</pre><hr>f',
  ])('and of %s', (html) => {
    expect(lean.htmlText(html)).toBe(whole.htmlText(html));
  });

  it('of an element that has the name of what every object has', () => {
    expect(lean.htmlText('<constructor>a</constructor>b')).toBe('ab');
  });
});
