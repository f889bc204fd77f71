import { type PasswordProblem, problemsOf } from '@stratlas/server/contract';

/** What is asked of a password, in the order in which it is said. */
export const passwordRules = ['length', 'varied', 'own', 'unknown'] as const;
export type PasswordRule = (typeof passwordRules)[number];

const ruleOf: Record<PasswordProblem, PasswordRule> = {
  too_short: 'length',
  too_long: 'length',
  repetitive: 'varied',
  holds_email: 'own',
  holds_site: 'own',
  breached: 'unknown',
};

export type RuleState = 'open' | 'met' | 'broken';

/**
 * How far a password has come while it is typed. The server alone knows the breached ones: that
 * rule stays open until it has refused this very password.
 */
export function adviceOf(password: string, email: string, isBreached: boolean) {
  const problems = isBreached
    ? [...problemsOf(password, email), 'breached' as const]
    : problemsOf(password, email);
  const broken = new Set(problems.map((problem) => ruleOf[problem]));
  const stateOf = (rule: PasswordRule): RuleState => {
    if (broken.has(rule))
      return password === '' || (rule === 'varied' && broken.has('length')) ? 'open' : 'broken';
    return password === '' || rule === 'unknown' ? 'open' : 'met';
  };
  return passwordRules.map((rule) => ({ rule, state: stateOf(rule) }));
}
