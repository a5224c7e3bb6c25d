/**
 * What AWS asks, in USD, on demand in an EU region, as of November 2026; free tiers are left aside but for the scheduler's. Sources:
 * the pricing pages of SES, DynamoDB, Lambda, S3, SQS, SNS, EventBridge and Secrets Manager. Look them up before you rely on them.
 */
export const UNIT_PRICES = {
  /** A mail in or out. Accounts that began with SES since July 2026 pay 0.00016 for one that goes out. */
  mail: 0.1 / 1_000,
  writeUnit: 0.705 / 1_000_000,
  readUnit: 0.141 / 1_000_000,
  /** A GB-month in the table. */
  storedGb: 0.283,
  /** arm64. */
  gbSecond: 0.0000133,
  call: 0.2 / 1_000_000,
  objectPut: 0.005 / 1_000,
  queueRequest: 0.4 / 1_000_000,
  topicRequest: 0.5 / 1_000_000,
  /** After 14 million a month. */
  schedule: 1 / 1_000_000,
  freeSchedules: 14_000_000,
  /** A secret, a month. */
  secret: 0.4,
} as const;
