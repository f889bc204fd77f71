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
  const problems: PasswordProblem[] = problemsOf(password, email);
  if (isBreached) problems.push('breached');
  const broken = problems.map((problem) => ruleOf[problem]);
  const isEarly = (rule: PasswordRule) =>
    password === '' || (rule === 'varied' && broken.includes('length'));
  const stateOf = (rule: PasswordRule): RuleState => {
    if (broken.includes(rule)) return isEarly(rule) ? 'open' : 'broken';
    return password === '' || rule === 'unknown' ? 'open' : 'met';
  };
  return passwordRules.map((rule) => ({ rule, state: stateOf(rule) }));
}
