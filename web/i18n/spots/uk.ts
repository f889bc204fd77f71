/** Words of the signs of projects, in Ukrainian; they come with the map's legend. */
export const ukSpots = {
  size: 'Розмір знака — сума: {{kind}}, у {{currency}}',
  currency: { UAH: 'гривнях', EUR: 'євро', USD: 'доларах США' },
  less: 'до {{sum}} або без суми',
  from: 'від {{sum}}',
  pie: 'Скибки — частки проєктів за цілями; підпис — кількість і сума. Проєкт у кількох місцях несе в кожному свою частку суми.',
  converted:
    '≈ — перераховано за середнім курсом кожного року; + — є ще суми без курсу, їх не додано.',
  partial: 'і ще суми без курсу',
};
