import { createSocket } from 'node:dgram';

/** Records as they are written: `MX in.example.com` → `10 mail.example.com`. */
export type Zone = Readonly<Record<string, readonly string[]>>;

const TYPES: Readonly<Record<number, string>> = { 1: 'A', 5: 'CNAME', 15: 'MX', 16: 'TXT' };
/** Of a header: an answer, recursion offered; with 3 in it, there is no such name. Source: RFC 1035 §4.1.1. */
const [ANSWERED, NO_SUCH_NAME] = [0x8180, 0x8183];

export interface DnsStandIn {
  /** `127.0.0.1:<port>`. */
  readonly address: string;
  zone: Zone;
  close(): Promise<void>;
}

/** A name server over UDP on a free port of this machine alone. */
export async function startDns(): Promise<DnsStandIn> {
  const socket = createSocket('udp4');
  await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound));
  const standIn: DnsStandIn = {
    address: `127.0.0.1:${socket.address().port}`,
    zone: {},
    close: () => new Promise((closed) => socket.close(closed)),
  };
  socket.on('message', (query, { port, address }) => socket.send(answerTo(query, standIn.zone), port, address));
  return standIn;
}

function answerTo(query: Buffer, zone: Zone): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let size = query[at] ?? 0; size > 0; size = query[at] ?? 0) {
    labels.push(query.subarray(at + 1, at + 1 + size).toString());
    at += size + 1;
  }
  const question = query.subarray(12, at + 5);
  const code = query.readUInt16BE(at + 1);
  const type = TYPES[code] ?? '';
  const found = zone[`${type} ${labels.join('.').toLowerCase()}`] ?? [];
  const header = Buffer.alloc(12);
  header.writeUInt16BE(query.readUInt16BE(0), 0);
  header.writeUInt16BE(found.length > 0 ? ANSWERED : NO_SUCH_NAME, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(found.length, 6);
  const answers = found.map((value) => {
    const data = dataOf(type, value);
    // Its name is the question's, which stands at byte 12.
    const lead = Buffer.from([0xc0, 12, code >> 8, code & 255, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255]);
    return Buffer.concat([lead, data]);
  });
  return Buffer.concat([header, question, ...answers]);
}

function dataOf(type: string, value: string): Buffer {
  if (type === 'A') return Buffer.from(value.split('.').map(Number));
  if (type === 'TXT') return Buffer.from([value.length, ...Buffer.from(value)]);
  const [priority = '', host = ''] = type === 'MX' ? value.split(' ') : ['', value];
  const name = host.split('.').flatMap((label) => [label.length, ...Buffer.from(label)]);
  return Buffer.from([...(type === 'MX' ? [0, Number(priority)] : []), ...name, 0]);
}
