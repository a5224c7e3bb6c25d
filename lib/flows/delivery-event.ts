/** What the sending service tells of one of our mails, by the tags that it was sent with. */
export interface DeliveryEvent {
  readonly type: 'delivery' | 'bounce' | 'complaint';
  /** A bounce for good: the address does not exist (SES: `bounceType: Permanent`). */
  readonly permanent: boolean;
  readonly freelancer: string;
  /** A promise id or the profile. */
  readonly item: string;
  readonly mail: string;
}
