import type { StackSettings } from '../settings.ts';

/** Why our rule set is not made the active one, and what would change that. */
export interface ActivationRefusal {
  readonly says: string;
  readonly next: string;
}

/** Only one rule set of a region and account is active: another is replaced only where it is named. Null: go ahead. */
export function mayActivate(
  { name, activateRuleSet, replacesRuleSet }: StackSettings,
  active: string | null,
): ActivationRefusal | null {
  if (!activateRuleSet || active === null || active === name || active === replacesRuleSet) return null;
  return {
    says: `"activateRuleSet" would replace ${active}, and mail that its rules handle would be lost`,
    next: `Set "replacesRuleSet": "${active}" if that is meant, else "activateRuleSet": false and copy our rule into ${active}.`,
  };
}
