import { type FlowSettings, REGISTRATIONS } from '../lib/flows/flow-settings.ts';
import { LANGUAGES } from '../lib/period/language.ts';
import { isTimeZone } from '../lib/period/wall-time.ts';
import { COUNTRIES } from '../lib/promise/countries.ts';
import { checkedText, type Environment, oneOf, requiredText, textList } from './environment.ts';

/**
 * What the flows go by, from a Lambda's environment and the key of its reply addresses. Throws `EnvironmentFault`; of the zone only
 * once it is asked for: the runtime takes 10 ms to look the first one up, which no function needs to start.
 */
export function readFlowSettings(tokenKey: string, env: Environment = process.env): FlowSettings {
  return {
    domain: requiredText('PENCILLED_DOMAIN', env),
    registration: oneOf('PENCILLED_REGISTRATION', REGISTRATIONS, env),
    freelancers: textList('PENCILLED_FREELANCERS', env),
    get timeZone() {
      return checkedText('PENCILLED_TIME_ZONE', 'an IANA time zone, as Europe/Amsterdam', isTimeZone, env);
    },
    country: oneOf('PENCILLED_COUNTRY', COUNTRIES, env),
    language: oneOf('PENCILLED_LANGUAGE', LANGUAGES, env),
    tokenKey,
  };
}
