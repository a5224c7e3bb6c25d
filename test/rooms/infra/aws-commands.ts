/** What a command of the AWS CLI takes that no client of the SDK in this project speaks of. */
export interface AwsCommand {
  /** Its page, where the flags were looked up. */
  readonly source: string;
  /** How many words it takes that are no flags. */
  readonly words: number;
  readonly required: readonly string[];
  /** With a value each, unless they stand in `bare`. */
  readonly optional: readonly string[];
  readonly bare: readonly string[];
  /** The members of its answer that the guide asks for. */
  readonly answer: readonly string[];
}

const NOTHING = { words: 0, required: [], optional: [], bare: [], answer: [] } as const;
const CLI = 'https://docs.aws.amazon.com/cli/latest/reference';

/** By service and operation. Looked up in November 2026. */
export const AWS_COMMANDS: Readonly<Record<string, AwsCommand>> = {
  'sso login': { ...NOTHING, source: `${CLI}/sso/login.html`, bare: ['use-device-code'] },
  'logs tail': {
    ...NOTHING,
    source: `${CLI}/logs/tail.html`,
    words: 1,
    optional: ['since', 'format', 'filter-pattern', 'log-stream-name-prefix'],
    bare: ['follow'],
  },
  'scheduler get-schedule': {
    ...NOTHING,
    source: 'https://docs.aws.amazon.com/scheduler/latest/APIReference/API_GetSchedule.html',
    required: ['name'],
    optional: ['group-name'],
    answer: ['State'],
  },
  'lambda update-function-configuration': {
    ...NOTHING,
    source: `${CLI}/lambda/update-function-configuration.html`,
    required: ['function-name'],
    optional: ['description', 'timeout', 'memory-size', 'environment'],
  },
  's3 cp': { ...NOTHING, source: `${CLI}/s3/cp.html`, words: 2, bare: ['recursive', 'dryrun', 'quiet'] },
  's3 rm': { ...NOTHING, source: `${CLI}/s3/rm.html`, words: 1, bare: ['recursive', 'dryrun', 'quiet'] },
  's3 rb': { ...NOTHING, source: `${CLI}/s3/rb.html`, words: 1, bare: ['force'] },
  'dynamodb wait table-exists': {
    ...NOTHING,
    source: `${CLI}/dynamodb/wait/table-exists.html`,
    required: ['table-name'],
  },
};

/** Flags that every command takes, with a value each. Source: "Command line options" of the CLI's user guide. */
export const GLOBAL_FLAGS: readonly string[] = ['query', 'output', 'region', 'profile'];
