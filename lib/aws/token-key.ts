import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** Shorter than what the stack generates (64 characters) by half; less would be a key that somebody typed. */
const LEAST_CHARACTERS = 32;

/** When there is no key to sign reply addresses with: the function cannot start. */
export class TokenKeyUnavailable extends Error {
  constructor(secret: string, why: string, options?: ErrorOptions) {
    super(`the key of the reply addresses cannot be had from the secret ${secret}: ${why}`, options);
    this.name = 'TokenKeyUnavailable';
  }
}

/** The secret behind reply addresses, read once while a function starts. Throws {@link TokenKeyUnavailable}. */
export async function readTokenKey({
  client,
  secret,
}: {
  client: SecretsManagerClient;
  secret: string;
}): Promise<string> {
  const key = await read(client, secret);
  if (key.length < LEAST_CHARACTERS) {
    throw new TokenKeyUnavailable(secret, `it holds ${key.length} characters; expected ${LEAST_CHARACTERS} or more`);
  }
  return key;
}

async function read(client: SecretsManagerClient, secret: string): Promise<string> {
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secret }));
    return SecretString?.trim() ?? '';
  } catch (error) {
    throw new TokenKeyUnavailable(secret, error instanceof Error ? error.name : 'unknown', { cause: error });
  }
}
