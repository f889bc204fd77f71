import type { StorySource } from '../story.ts';

/** What the shipped stories rest on, each as a slide names it. */

export const strategyText: StorySource = {
  title:
    'Цілі та завдання Стратегії розвитку Луганської області на 2021–2027 роки, офіційний текст / official text',
  url: null,
};

export const register: StorySource = {
  title: 'Реєстр проєктів Стратласа: 222 рядки відкритих даних / Stratlas register of projects',
  url: null,
};

export const dfrrData: StorySource = {
  title: 'KSE-Loc-Data-Hub, dfrr-2015-2022-coding-coded.xlsx (ДФРР / State Fund), MIT',
  url: 'https://github.com/kse-ua/KSE-Loc-Data-Hub',
};

export const borders: StorySource = {
  title: '© OpenStreetMap contributors, ODbL 1.0: межі громад і районів / borders',
  url: 'https://www.openstreetmap.org/copyright',
};

export const decree: StorySource = {
  title: 'Указ Президента України № 32/2019 від 07.02.2019 / Decree of the President of Ukraine',
  url: null,
};

export const railLines: StorySource = {
  title: '© OpenStreetMap contributors, ODbL 1.0: rail-ukraine-pulse @5703570, 2026-08-16',
  url: 'https://www.openstreetmap.org/copyright',
};

export const katottg: StorySource = {
  title: 'Кодифікатор КАТОТТГ від 16.05.2025 / KATOTTG codifier',
  url: null,
};

export const missingLink: StorySource = {
  title: 'dnl.com.ua 14.05.2020; cxid.info 19.10.2021, 27.12.2019; golos.com.ua/article/325609',
  url: null,
};

export const railNeed: StorySource = {
  title: 'ИА Донбасс, 14.05.2020',
  url: 'https://dnl.com.ua/news/dlya-soedineniya-s-ostalnoy-ukrainoy-luganshchine-nado-100-mln-evro_136305',
};

export const railSvatove: StorySource = {
  title: 'РБК-Україна, 28.04.2016',
  url: 'https://www.rbc.ua/rus/news/tuka-stoimost-novoy-zheleznoy-dorogi-luganskoy-1461856346.html',
};

export const eibRoads: StorySource = {
  title: 'Interfax-Ukraine, 10.12.2020',
  url: 'https://en.interfax.com.ua/news/economic/708936.html',
};

export const worldBank: StorySource = {
  title: 'World Bank, P172348, ISR Seq 1, 24.02.2021',
  url: 'http://documents1.worldbank.org/curated/en/751321614179047817/text/Disclosable-Version-of-the-ISR-Eastern-Ukraine-Reconnect-Recover-Revitalize-3R-Project-P172348-Sequence-No-01.txt',
};

export const nefco: StorySource = {
  title: 'NEFCO news',
  url: 'https://www.nefco.int/news/support-for-energy-efficiency-measures-in-two-cities-in-eastern-ukraine/',
};

export const germany: StorySource = {
  title: 'ОстроВ, 29.07.2021 і 12.2021',
  url: 'https://www.ostro.org/ru/news/v-severodonetske-pereselentsam-daly-19-novyh-kvartyr-dlya-vremennogo-prozhyvanyya-i330924',
};
