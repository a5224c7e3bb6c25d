import PostalMime from 'postal-mime';
import { MAX_HEADER_BYTES, MAX_PART_DEPTH } from './limits.ts';
import { type ParsedMail, textMail } from './text-mail.ts';

/** A mail by RFC 5322 and MIME; throws where it nests too deep or is all header. */
export async function parseMime(raw: Buffer): Promise<ParsedMail> {
  return (
    textMail(raw) ??
    PostalMime.parse(raw, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_PART_DEPTH,
      maxHeadersSize: MAX_HEADER_BYTES,
    })
  );
}
