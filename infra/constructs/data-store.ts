import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { PURGE_AT, tableDefinition } from '../../lib/aws/table-definition.ts';
import { acknowledge } from '../acknowledge.ts';

export interface DataStoreProps {
  readonly name: string;
  readonly keepRawMailDays: number;
  /** A table that is there already; null: one is made. */
  readonly table: string | null;
}

/** What holds data, and stays when the stack goes: the table, the raw mails, the key of the reply addresses. */
export class DataStore extends Construct {
  readonly tableName: string;
  readonly tableArn: string;
  readonly rawMail: Bucket;
  readonly tokenKey: Secret;

  constructor(scope: Construct, id: string, { name, keepRawMailDays, table }: DataStoreProps) {
    super(scope, id);
    const own = promiseTable(this);
    this.tableName = table ?? own.tableName;
    this.tableArn =
      table === null
        ? own.tableArn
        : Stack.of(this).formatArn({ service: 'dynamodb', resource: 'table', resourceName: table });
    this.rawMail = rawMailBucket(this, keepRawMailDays);
    this.tokenKey = new Secret(this, 'TokenKey', {
      description: `The key that the reply addresses of ${name} are signed with`,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      this.tokenKey,
      'AwsSolutions-SMG4',
      'A new key makes every reply address that is out void: it is changed by hand, by the guide.',
    );
  }
}

/** The table of `lib/aws/table-definition.ts`, kept safe. */
function promiseTable(scope: Construct): Table {
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes } = tableDefinition('');
  const attribute = (schema: readonly { AttributeName: string; KeyType: string }[], type: string) => {
    const name = schema.find(({ KeyType }) => KeyType === type)?.AttributeName;
    const found = AttributeDefinitions.find(({ AttributeName }) => AttributeName === name);
    if (found === undefined) throw new Error(`the table has no ${type} key`);
    return { name: found.AttributeName, type: AttributeType.STRING };
  };
  const table = new Table(scope, 'Promises', {
    partitionKey: attribute(KeySchema, 'HASH'),
    sortKey: attribute(KeySchema, 'RANGE'),
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    timeToLiveAttribute: PURGE_AT,
  });
  // Of an index that is there AWS changes nothing: it has to be taken out by one deployment, and made anew by the next.
  if (scope.node.tryGetContext('dueIndex') === 'none') return table;
  for (const { IndexName, KeySchema: keys } of GlobalSecondaryIndexes) {
    table.addGlobalSecondaryIndex({
      indexName: IndexName,
      partitionKey: attribute(keys, 'HASH'),
      sortKey: attribute(keys, 'RANGE'),
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }
  return table;
}

function rawMailBucket(scope: Construct, days: number): Bucket {
  const bucket = new Bucket(scope, 'RawMail', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      { id: 'forget', expiration: Duration.days(days), abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  });
  acknowledge(
    bucket,
    'AwsSolutions-S1',
    'Only SES and receive-mail write and only receive-mail reads; access logs would be a second copy of who mailed when.',
  );
  return bucket;
}
