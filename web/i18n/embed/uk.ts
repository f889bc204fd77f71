/** Words for putting a view on another site, in Ukrainian. */
export const ukEmbed = {
  button: 'Вставити на свій сайт',
  label: 'Код рамки для свого сайту',
  copy: 'Скопіювати код',
  copied: 'Код скопійовано.',
  hint: 'Рамка покаже саме цей вигляд, без панелей; без скриптів — рисунок і таблицю. Сайт має бути серед дозволених на цьому сервері.',
} as const;
