import type { Server } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as SMTP brought it. */
export interface SmtpMail {
  /** `''` for the null sender of bounces. */
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
}

export interface SmtpSettings {
  readonly port: number;
  /** Mail to other domains is refused. */
  readonly domain: string;
  /** Throwing makes the sender keep the mail and try again. */
  readonly onMail: (mail: SmtpMail) => Promise<void>;
}

export interface SmtpIn {
  readonly port: number;
  close(): Promise<void>;
}

/** What SES takes in. Source: Amazon SES developer guide, "Service quotas", inbound message size. */
const MOST_BYTES = 40 * 1024 * 1024;

/** SMTP on this machine alone, without AUTH and TLS. Rejects with the system's error where the port is taken. */
export async function startSmtp({ port, domain, onMail }: SmtpSettings): Promise<SmtpIn> {
  const server = new SMTPServer({
    name: domain,
    banner: 'Pencilled on this machine',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MOST_BYTES,
    logger: false,

    onRcptTo({ address }, _session, done) {
      const at = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
      done(at === domain ? null : refusal(550, `5.1.2 only mail to @${domain} is taken here`));
    },

    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        // Read to its end all the same: the answer comes after the mail.
        if (size <= MOST_BYTES) chunks.push(chunk);
      });
      stream.on('error', (error: Error) => done(error));
      stream.on('end', () => {
        if (size > MOST_BYTES) {
          done(refusal(552, '5.3.4 the mail is larger than 40 MB'));
          return;
        }
        const mail = {
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks),
        };
        onMail(mail).then(
          () => done(null, '2.0.0 taken'),
          () => done(refusal(451, '4.3.1 the mail could not be kept, try again later')),
        );
      });
    },
  });
  // Clients that hang up in the middle of a line: theirs to mend.
  const listening: Server = server.server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    listening.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  server.removeAllListeners('error');
  server.on('error', () => {});
  const address = listening.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
