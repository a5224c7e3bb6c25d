import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** What the server answered to each step, its code first: `250 2.0.0 taken`. */
export interface SmtpAnswers {
  readonly rcpt: string;
  /** Null where the recipient was refused already. */
  readonly data: string | null;
}

/** Hands over one mail by SMTP (RFC 5321), as any mail program does. Rejects when the connection breaks. */
export async function speakSmtp(port: number, from: string, to: string, raw: string): Promise<SmtpAnswers> {
  const socket = connect(port, '127.0.0.1');
  const broken = new Promise<never>((_, reject) => socket.once('error', reject));
  broken.catch(() => {});
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const answer = async (): Promise<string> => {
    for (;;) {
      const { value, done } = await Promise.race([lines.next(), broken]);
      if (done) throw new Error('the server hung up');
      if (!/^\d{3}-/.test(value)) return value;
    }
  };
  const say = (line: string): Promise<string> => {
    socket.write(`${line}\r\n`);
    return answer();
  };
  try {
    await answer();
    await say('EHLO client.example');
    await say(`MAIL FROM:<${from}>`);
    const rcpt = await say(`RCPT TO:<${to}>`);
    if (!rcpt.startsWith('250')) return { rcpt, data: null };
    await say('DATA');
    const data = await say(`${raw.replace(/^\./gm, '..')}\r\n.`);
    socket.write('QUIT\r\n');
    return { rcpt, data };
  } finally {
    socket.destroy();
  }
}
