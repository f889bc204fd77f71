/** What only an editor of the register loads: it brings the schemas with it. */
import './without-eval.ts';

export * from './merge.ts';
export * from './money-table.ts';
export * from './project-problems.ts';
export * from './project-schema.ts';
export * from './register.ts';
export * from './same.ts';
