import { describe, expect, it } from 'vitest';
import { both } from './both-bundles.ts';

type Parameters = [region: string, more: Readonly<Record<string, unknown>>];
type Resolve = (parameters: Readonly<Record<string, unknown>>) => { readonly url: URL; readonly properties: unknown };

describe.each(['dynamodb', 's3', 'secrets-manager', 'ses', 'sqs'])('where %s answers', async (client) => {
  const { whole, lean } = await both<{ defaultEndpointResolver: Resolve }>(
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

interface Partition {
  readonly dnsSuffix: string;
  readonly name: string;
}

describe('the partition of a region', async () => {
  const { whole, lean } = await both<{ partition: (region: string) => Partition }>(
    "export { partition } from './node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partition.js';",
  );

  it.each(['eu-west-1', 'us-east-1', 'il-central-1', 'cn-north-1', 'us-gov-east-1', 'eusc-de-east-1', 'us-iso-east-1'])(
    '%s is told by its shape as by its name',
    (region) => {
      const { dnsSuffix, name } = lean.partition(region);
      expect({ dnsSuffix, name }).toEqual({
        dnsSuffix: whole.partition(region).dnsSuffix,
        name: whole.partition(region).name,
      });
    },
  );
});
