/** Words of the slider of years, in Ukrainian; loaded with it. */
export const ukTime = {
  label: 'Роки',
  from: 'З року',
  to: 'До року',
  all: 'Усі роки',
  earlier: 'На рік раніше',
  later: 'На рік пізніше',
  play: 'Показати рік за роком',
  pause: 'Зупинити показ',
  fold: 'Згорнути роки',
  unfold: 'Розгорнути роки',
  paid: {
    planned: 'заплановано {{sum}}',
    committed: 'зобов’язань {{sum}}',
    disbursed: 'виплачено {{sum}}',
  },
};
