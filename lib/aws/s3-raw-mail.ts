import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { type RawMail, RawMailTooLarge } from '../ports/raw-mail.ts';

/** Raw mails as objects of one bucket. Other errors of S3 pass as they are: the queue brings the mail again. */
export function s3RawMail({ client, bucket }: { client: S3Client; bucket: string }): RawMail {
  return {
    async read(objectKey, atMost) {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: objectKey }));
        const size = ContentLength ?? 0;
        if (size > atMost) {
          if (Body instanceof Readable) Body.destroy();
          throw new RawMailTooLarge(size);
        }
        return (await Body?.transformToByteArray()) ?? new Uint8Array();
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },

    async remove(objectKey) {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: objectKey }));
    },
  };
}
