import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Says on a construct why a finding of cdk-nag is meant to be so. */
export function acknowledge(construct: IConstruct, id: string, reason: string): void {
  Validations.of(construct).acknowledge({ id, reason });
}
