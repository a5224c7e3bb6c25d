import type { StackSettings } from '../settings.ts';
import { runChecks } from './checks.ts';
import type { Look } from './look.ts';
import { mayActivate } from './may-activate.ts';
import { sayFindings } from './say-findings.ts';

export interface DeployTools {
  readonly look: Look;
  /** Creates or changes the stack; false where it did not end well. */
  deployStack(): boolean;
  activate(ruleSet: string): Promise<void>;
  say(text: string): void;
}

/** Looks, deploys, and makes the rule set active where the settings say so. Answers why it stopped; null where it did not. */
export async function runDeploy(settings: StackSettings, tools: DeployTools): Promise<string | null> {
  const { name, activateRuleSet } = settings;
  const findings = await runChecks(settings, tools.look);
  tools.say(sayFindings(findings));
  const blocking = findings.filter(({ blocks }) => blocks);
  if (blocking.length > 0) return `Nothing was changed. First: ${blocking.map(({ check }) => check).join(', ')}.`;

  if (!tools.deployStack()) return 'The deployment did not end well; AWS has put back what it had changed.';
  if (activateRuleSet) {
    // Asked anew: minutes have passed.
    const active = await tools.look.activeRuleSet();
    const refusal = mayActivate(settings, active);
    if (refusal !== null) return `${refusal.says}. ${refusal.next}`;
    if (active !== name) {
      await tools.activate(name);
      tools.say(`The rule set ${name} is active now${active === null ? '' : `, in place of ${active}`}.`);
    }
  }
  tools.say('Done. Next: npm run deploy:check, then npm run smoke -- --from YOUR-ADDRESS');
  return null;
}
