/** The safe part of Markdown as plain text: lists keep their marks, links their words. */
export const plainText = (markdown: string): string =>
  markdown
    .replaceAll('\r\n', '\n')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^[ \t]*[-*+][ \t]+/gm, '• ')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\d])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\d])/gu, '$2')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!])/g, '$1')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
