/** Who gives out the files: the register, which tells of activities that others carry out. */
export const publisher = {
  ref: 'UA-STRATLAS',
  nameUk: 'Стратлас: реєстр проєктів розвитку Луганської області',
  nameEn: 'Stratlas: register of development projects of Luhansk oblast',
} as const;

/** A project of the register as other systems may name it. */
export const idAbroad = (id: string): string => `${publisher.ref}-${id}`;

/** The register's own id of a project, where a file of ours named it; null for others' ids. */
export const ownId = (id: string): string | null =>
  id.startsWith(`${publisher.ref}-`) ? id.slice(publisher.ref.length + 1) : null;

/** Under this scheme other standards name items of the strategy. */
export const strategyScheme = `${publisher.ref}-STRATEGY`;

/** Where the strategy and its codes can be read, below the address of the atlas. */
export const strategyPath = '/api/strategy';
