import { parseArgs } from 'node:util';
import { readFileMail } from './read-file.ts';
import { readLines } from './read-lines.ts';
import { whenNobodyReads } from './when-nobody-reads.ts';

const USAGE = `What Pencilled would make of a mail; nothing is stored or sent.

  npm run --silent read -- [OPTION]… [FILE|-]   one raw mail
      --json             as one JSON object
      --now ISO          when it comes in (else: when it was written)
      --time-zone ZONE   of the freelancer
      --mine ADDRESS     another address of theirs; may repeat

  npm run --silent read -- --jsonl              periods, one line of JSON each:
      {id, ref, subject?, body, lang?, timeZone?}
`;

whenNobodyReads(process.stdout, () => process.exit());
process.exitCode = await main();

async function main(): Promise<number> {
  const given = readArguments();
  if (typeof given === 'string') return refuse(given);
  const { values, positionals } = given;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (values.jsonl) {
    if (positionals.length > 0)
      return refuse(`--jsonl reads standard input; ${JSON.stringify(positionals[0])} is not read`);
    return (await readLines(process.stdin, process.stdout)) > 0 ? 1 : 0;
  }
  if (positionals.length > 1) return refuse(`one mail at a time; ${JSON.stringify(positionals[1])} is not read`);
  const read = await readFileMail({
    file: positionals[0],
    json: values.json === true,
    now: values.now,
    timeZone: values['time-zone'],
    mine: values.mine ?? [],
  });
  if ('error' in read) return refuse(read.error);
  process.stdout.write(read.out);
  return 0;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        now: { type: 'string' },
        'time-zone': { type: 'string' },
        mine: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n\n${USAGE}`);
  return 2;
}
