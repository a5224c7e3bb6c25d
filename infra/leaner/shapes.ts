import { swapped } from './leaner.ts';

/** What `lib/aws/s3-raw-mail.ts` says and reads, of some seventy members. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  GetObjectRequest$: ['Bucket', 'Key'],
  GetObjectOutput$: ['Body', 'ContentLength'],
  DeleteObjectRequest$: ['Bucket', 'Key'],
  DeleteObjectOutput$: [],
  PutObjectRequest$: ['Body', 'Bucket', 'Key'],
  PutObjectOutput$: [],
  ListObjectsV2Request$: ['Bucket', 'Prefix', 'StartAfter'],
  ListObjectsV2Output$: ['Contents'],
  _Object$: ['Key'],
};

/**
 * The shapes of S3 with those members alone. A shape is `[3, name, traits, [its members' names], [their types], how many of them,
 * from the first, are required]`; what it does not name a client leaves unread.
 */
export function withFewMembers(text: string): string {
  const values = new Map([...text.matchAll(/^const (_\w+) = "([^"]*)";$/gm)].map((match) => [match[1], match[2]]));
  return Object.entries(MEMBERS).reduce((left, [shape, kept]) => {
    const whole =
      new RegExp(`(?<=^export var ${shape.replace('$', '\\$')} = )\\[[\\s\\S]*?\\n\\];`, 'm').exec(left)?.[0] ?? '';
    const [kind, namespace, name, traits, names = '[]', types = '[]', ...required] = elementsOf(
      whole.replace(/;$/, ''),
    );
    const all = elementsOf(names);
    const places = all.flatMap((constant, place) => (kept.includes(values.get(constant) ?? '') ? [place] : []));
    if (places.length !== kept.length) throw new Error(`${shape} has no longer all of ${kept.join(', ')}`);
    const list = (elements: readonly string[]) => `[${places.map((place) => elements[place]).join(', ')}]`;
    const fewer = [kind, namespace, name, traits, list(all), list(elementsOf(types)), ...required];
    return swapped(left, whole, `[${fewer.join(', ')}];`);
  }, text);
}

/** Those of an array as it is written; brackets of all kinds keep what is inside together. */
function elementsOf(array: string): readonly string[] {
  const elements: string[] = [];
  let depth = 0;
  let begin = 1;
  for (let at = 1; at < array.length; at += 1) {
    const letter = array[at] ?? '';
    const last = at === array.length - 1;
    if ((letter === ',' && depth === 0) || last) {
      const element = array.slice(begin, at).trim();
      if (element !== '') elements.push(element);
      begin = at + 1;
    } else if ('[({'.includes(letter)) depth += 1;
    else if ('])}'.includes(letter)) depth -= 1;
  }
  return elements;
}
