import { transformSync } from 'esbuild';
import { type Leaner, swapped, withoutMethods } from './leaner.ts';
import { withFewMembers } from './shapes.ts';

/** A plugin of a client that does nothing, and a setting that nobody sets. */
const NOTHING = `
const none = () => ({ applyToStack() {} });
const unset = (value) => ({ environmentVariableSelector() {}, configFileSelector() {}, default: value });
`;

/** Where each service answers: `<host>.<region>.amazonaws.com`, of China `.com.cn`. Source: the endpoint rules of each client. */
const HOSTS: Readonly<Record<string, string>> = {
  dynamodb: 'dynamodb',
  s3: 's3',
  'secrets-manager': 'secretsmanager',
  ses: 'email',
  sqs: 'sqs',
};

/** What the AWS SDK brings and a Lambda of ours never calls on. */
export const LEANER_SDK: readonly Leaner[] = [
  {
    // The shapes of calls that are never made stay in only because their keys are computed, the errors that are told by their
    // name alone because they are registered: 65 KB in the client of S3, some 20 in each other.
    module: /\/@aws-sdk\/client-[\w-]+\/dist-es\/schemas\/schemas_0\.js$/,
    instead: (text, path) => withErrorsOfUse(withPlainKeys(/client-s3/.test(path) ? withFewMembers(text) : text)),
  },
  {
    // A client reads its version from it, and nothing else.
    module: /\/@aws-sdk\/client-[\w-]+\/package\.json$/,
    instead: (text) =>
      `export default ${JSON.stringify({ version: (JSON.parse(text) as { version: string }).version })};`,
  },
  {
    // 15 KB for answers that are streams of events: S3's SelectObjectContent alone has them.
    module: /\/@smithy\/core\/dist-es\/submodules\/event-streams\/index\.js$/,
    instead: () =>
      "const never=()=>{throw new Error('streams of events are never asked for')};" +
      'export const eventStreamSerdeProvider=()=>({serialize:never,deserialize:never});' +
      'export const resolveEventStreamSerdeConfig=(config)=>config;export class EventStreamSerde{constructor(){never()}}',
  },
  {
    // 26 KB of rules, and 5 that carry them out, for access points, FIPS, dual stack, accounts and accelerators.
    module: /\/@aws-sdk\/client-(dynamodb|s3|secrets-manager|ses|sqs)\/dist-es\/endpoint\/endpointResolver\.js$/,
    instead: (text, path) => endpointResolver(text, /\/client-([\w-]+)\//.exec(path)?.[1] ?? ''),
  },
  {
    // Of S3 two calls on one bucket of our own region, by a name without dots: no express buckets, no sessions, no redirects.
    module: /\/@aws-sdk\/middleware-sdk-s3\/dist-es\/submodules\/s3\/index\.js$/,
    instead: () => `${NOTHING}
      export { S3RestXmlProtocol } from './protocol/S3RestXmlProtocol';
      export { getThrow200ExceptionsPlugin } from './middleware-throw-200-exceptions/throw-200-exceptions';
      export { getValidateBucketNamePlugin } from './middleware-validate-bucket-name/validate-bucket-name';
      export { none as getAddExpectContinuePlugin, none as getCheckContentLengthHeaderPlugin, none as getLocationConstraintPlugin,
        none as getRegionRedirectMiddlewarePlugin, none as getS3ExpiresMiddlewarePlugin, none as getS3ExpressHttpSigningPlugin,
        none as getS3ExpressPlugin, none as getSsecPlugin };
      export const NODE_DISABLE_S3_EXPRESS_SESSION_AUTH_OPTIONS = unset(false);
      export const NODE_USE_ARN_REGION_CONFIG_OPTIONS = unset(undefined);
      export const resolveS3Config = (input) => Object.assign(input, { forcePathStyle: input.forcePathStyle ?? false,
        useAccelerateEndpoint: false, disableMultiregionAccessPoints: false, followRegionRedirects: false, bucketEndpoint: false });`,
  },
  {
    // 12 KB for sums over what is already safe inside TLS; neither of our two calls requires one.
    module: /\/@aws-sdk\/checksums\/dist-es\/submodules\/flexible-checksums\/index\.js$/,
    instead: () => `${NOTHING}
      export { none as getFlexibleChecksumsPlugin };
      export const resolveFlexibleChecksumsConfig = (config) => config;
      export const NODE_REQUEST_CHECKSUM_CALCULATION_CONFIG_OPTIONS = unset('WHEN_REQUIRED');
      export const NODE_RESPONSE_CHECKSUM_VALIDATION_CONFIG_OPTIONS = unset('WHEN_REQUIRED');`,
  },
  {
    module: /\/@aws-sdk\/checksums\/dist-es\/submodules\/sha\/index\.js$/,
    instead: () => "export class Sha1{constructor(){throw new Error('sums of S3 are never made')}}",
  },
  {
    // 6 KB for bodies of XML: neither call has a body.
    module: /\/@aws-sdk\/core\/dist-es\/submodules\/protocols\/xml\/XmlShapeSerializer\.js$/,
    instead: () => `import { SerdeContextConfig } from '../ConfigurableSerdeContext';
      export class XmlShapeSerializer extends SerdeContextConfig {
        write() { throw new Error('no call of ours has a body of XML'); }
        flush() {}
      }`,
  },
  {
    // 4 KB for addresses that are signed beforehand, events and messages: only requests are signed.
    module: /\/@smithy\/signature-v4\/dist-es\/SignatureV4\.js$/,
    instead: (text) => withoutMethods(transformSync(text).code, ['presign', 'signEvent', 'signMessage', 'signString']),
  },
  {
    module: /\/@smithy\/signature-v4\/dist-es\/HeaderFormatter\.js$/,
    instead: () => 'export class HeaderFormatter {}',
  },
  {
    // Streams of browsers, in Node.
    module: /\/@smithy\/core\/dist-es\/submodules\/serde\/util-stream\/sdk-stream-mixin\.browser\.js$/,
    instead: () => "export const sdkStreamMixin=()=>{throw new Error('a stream of Node is expected')};",
  },
  {
    // Signing for several regions at once is for access points of S3 that lie in many; the bucket lies in one.
    module: /\/@aws-sdk\/signature-v4-multi-region\/dist-es\/SignatureV4MultiRegion\.js$/,
    instead: () =>
      "import{SignatureV4SignWithCredentials}from'./SignatureV4SignWithCredentials';" +
      "export class SignatureV4MultiRegion extends SignatureV4SignWithCredentials{static sigv4aDependency(){return 'none'}}",
  },
  {
    // 4 KB, and all the ways to log in that are loaded on demand: Lambda sets credentials in the environment.
    module: /\/@aws-sdk\/credential-provider-node\/dist-es\/defaultProvider\.js$/,
    instead: () => `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
      export const credentialsWillNeedRefresh = () => false;
      export const credentialsTreatedAsExpired = () => false;`,
  },
  {
    // No file of settings in a home directory that there is not, and no metadata of a machine that is none.
    module: /\/@smithy\/core\/dist-es\/submodules\/config\/shared-ini-file-loader\/loadSharedConfigFiles\.js$/,
    instead: () => `export { CONFIG_PREFIX_SEPARATOR } from './constants';
      export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  },
  {
    module:
      /\/@smithy\/core\/dist-es\/submodules\/config\/config-resolver\/regionConfig\/getInstanceMetadataRegion\.js$/,
    instead: () => 'export const getInstanceMetadataRegion = async () => undefined;',
  },
  {
    // 4 KB of the regions' names: what a region is told by its shape alone.
    module: /\/@aws-sdk\/core\/dist-es\/submodules\/client\/util-endpoints\/lib\/aws\/partitions\.js$/,
    instead: (text) => swapped(text, /(?<="regions": )\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}'),
  },
  {
    // 5 KB of sums in JavaScript, for a Node without them.
    module: /\/@smithy\/core\/dist-es\/submodules\/checksum\/(sha256\/Sha256|md5\/Md5)Js\.js$/,
    instead: (_, path) => {
      const name = /(\w+)\.js$/.exec(path)?.[1];
      return `export class ${name}{constructor(){throw new Error('Node makes sums itself')}}`;
    },
  },
  {
    // 3 KB for a way of trying again that nobody sets.
    module: /\/@smithy\/core\/dist-es\/submodules\/retry\/util-retry\/DefaultRateLimiter\.js$/,
    instead: () =>
      "export class DefaultRateLimiter{constructor(){throw new Error('this bundle has no adaptive retries')}}",
  },
  {
    // 8 KB with the cache behind it: DynamoDB's endpoints are looked up only where that is switched on.
    module: /\/@aws-sdk\/middleware-endpoint-discovery\/dist-es\/index\.js$/,
    instead: () => `${NOTHING}
      export { none as getEndpointDiscoveryPlugin };
      export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = unset(undefined);
      export const resolveEndpointDiscoveryConfig = (config) => config;`,
  },
];

/** A bucket goes before the host, or after it where a setting says so or the host is a number. What it cannot do it refuses. */
function endpointResolver(text: string, client: string): string {
  const partitions = /^import \{ awsEndpointFunctions \} from .*$/m.exec(text)?.[0] ?? '';
  const scheme = `{ authSchemes: [{ disableDoubleEncoding: true, name: 'sigv4', signingName: 's3', signingRegion: Region }] }`;
  return `
    ${partitions}
    export const defaultEndpointResolver = ({ Region, Endpoint, UseFIPS, UseDualStack, Bucket, ForcePathStyle }) => {
      if (!Region) throw new Error('Invalid Configuration: Missing Region');
      if (UseFIPS || UseDualStack) throw new Error('this bundle has no FIPS and no dual-stack endpoints');
      const url = new URL(Endpoint ?? 'https://${HOSTS[client]}.' + Region + '.' + awsEndpointFunctions.partition(Region).dnsSuffix);
      const numbered = /^[\\d.]+$|^\\[/.test(url.hostname);
      if (Bucket && (ForcePathStyle || numbered)) url.pathname = url.pathname.replace(/\\/?$/, '/' + Bucket);
      else if (Bucket) url.host = Bucket + '.' + url.host;
      return { url, headers: {}, properties: ${client === 's3' ? scheme : '{}'} };
    };`;
}

/** `{ [_key]: … }` as `{ "its value": … }`, from the constants of the same module. */
function withPlainKeys(text: string): string {
  const values = new Map([...text.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map((match) => [match[1], match[2]]));
  return text.replace(/\[(_\w+)\](?=:)/g, (key, name: string) => values.get(name) ?? key);
}

/** The errors that an adapter in `lib/aws` tells by their class, or that a client tries again for what their class says. */
const TOLD_BY_CLASS =
  /^(ConditionalCheckFailedException|NoSuchKey|ReplicatedWriteConflictException|\w+ServiceException)$/;

/** An error that is not registered comes as the client's base class, with the name that the service gave it. */
function withErrorsOfUse(text: string): string {
  return text.replace(/^\w+\.registerError\(\w+\$, (\w+)\);$/gm, (line, name: string) =>
    TOLD_BY_CLASS.test(name) ? line : '',
  );
}
