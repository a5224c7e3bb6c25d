import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { type Bundle, FUNCTIONS } from '../../../infra/bundle.ts';
import { PencilledStack } from '../../../infra/pencilled-stack.ts';
import type { Given } from '../../../infra/setting-readers.ts';
import { readSettings } from '../../../infra/settings.ts';
import { scratchFolder } from './scratch-folder.ts';

/** A resource of a template. */
export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface Synthesised {
  readonly template: Template;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, { readonly Value: unknown }>>;
  /** What cdk-nag has found and nobody has acknowledged: `rule at construct`. */
  readonly findings: readonly string[];
}

/** One of `infra/examples/`, by its name. */
export function exampleSettings(name: string): Given {
  const file = join(import.meta.dirname, '../../../infra/examples', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Given;
}

/** The stack of some settings, with empty functions: what is in them is for other tests. */
export function synthesise(given: Given, context: Readonly<Record<string, string>> = {}): Synthesised {
  const folder = scratchFolder();
  const settings = readSettings(given);
  const app = new App({ outdir: join(folder, 'out'), context });
  const stack = new PencilledStack(app, settings.name, { settings, bundles: emptyBundles(folder) });
  const template = Template.fromStack(stack);
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  const { Resources, Outputs } = template.toJSON() as {
    Resources: Record<string, Resource>;
    Outputs: Record<string, { Value: unknown }>;
  };
  return {
    template,
    resources: Resources,
    outputs: Outputs,
    findings: violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ resourceLogicalId }) => `${ruleName} at ${resourceLogicalId}`),
    ),
  };
}

/** The resources of one type, by logical id. */
export function ofType({ resources }: Synthesised, type: string): readonly (readonly [string, Resource])[] {
  return Object.entries(resources).filter(([, resource]) => resource.Type === type);
}

/** The one resource of a type. */
export function only(stack: Synthesised, type: string): readonly [string, Resource] {
  const [found, ...more] = ofType(stack, type);
  if (found === undefined || more.length > 0)
    throw new Error(`there are ${more.length} ${type} more than the one, or none`);
  return [found[0], found[1]];
}

/** The logical id that a reference is to. */
export function target(reference: unknown): string {
  const { Ref, 'Fn::GetAtt': attribute } = reference as { Ref?: string; 'Fn::GetAtt'?: readonly string[] };
  return Ref ?? attribute?.[0] ?? '';
}

/** The physical name of the queue, topic or function that a reference is to. */
export function nameOf({ resources }: Synthesised, reference: unknown): unknown {
  const properties = resources[target(reference)]?.Properties;
  return properties?.QueueName ?? properties?.TopicName ?? properties?.FunctionName;
}

function emptyBundles(into: string): readonly Bundle[] {
  return FUNCTIONS.map((name) => {
    const folder = join(into, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.mjs'), `export const handler = () => '${name}';`);
    return { name, folder, bytes: 0, metafile: { inputs: {}, outputs: {} } };
  });
}
