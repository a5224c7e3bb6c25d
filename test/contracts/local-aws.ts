/** What every client of the SDK needs to talk to a stand-in. */
export function localAws(endpoint: string) {
  return { endpoint, region: 'eu-west-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
}
