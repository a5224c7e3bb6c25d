import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { MAX_START, type RawMail, RawMailTooLarge } from '../ports/raw-mail.ts';

/** Raw mails as objects of one bucket. Other errors of S3 pass as they are: the queue brings the mail again. */
export function s3RawMail({ client, bucket }: { client: S3Client; bucket: string }): RawMail {
  return {
    async read(objectKey, atMost) {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey }));
        const size = ContentLength ?? 0;
        if (size > atMost) throw new RawMailTooLarge(size, await startOf(Body));
        return (await Body?.transformToByteArray()) ?? new Uint8Array();
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },

    async remove(objectKey) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: objectKey }));
    },

    async write(objectKey, bytes) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: objectKey, Body: bytes }));
    },

    async list(prefix) {
      const keys: string[] = [];
      for (;;) {
        const last = keys.at(-1);
        const after = last === undefined ? {} : { StartAfter: last };
        const { Contents = [] } = await client.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...after }),
        );
        if (Contents.length === 0) return keys;
        keys.push(...Contents.map(({ Key = '' }) => Key));
      }
    },
  };
}

/** The first bytes of a body; the rest is never fetched. */
async function startOf(body: unknown): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  if (!(body instanceof Readable)) return new Uint8Array();
  // Leaving the loop destroys the stream.
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    if (chunks.reduce((sum, { length }) => sum + length, 0) >= MAX_START) break;
  }
  return Buffer.concat(chunks).subarray(0, MAX_START);
}
