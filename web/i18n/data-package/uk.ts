/** Words about the data package; loaded with them. */
export const ukDataPackage = {
  all: 'Усі відкриті дані разом',
  hint: 'Усе, що є в атласі, з описом, ліцензіями й контрольними сумами: {{formats}}.',
  api: 'Для програм',
};
