import { describe, expect, it } from 'vitest';
import { readSeed, seedFiles } from '../../../seeds/files.ts';
import { parseStrategy } from '../../../seeds/parser/parse.ts';

const file = readSeed(seedFiles.text);
const items = parseStrategy(file);
const textOf = (code: string) => items.find((item) => item.code === code)?.textUk;

describe('the parsed strategy', () => {
  it('has 4 goals, 11 objectives, 29 tasks and 125 areas', () => {
    const counts = Object.groupBy(items, ({ level }) => level);
    expect(counts.goal).toHaveLength(4);
    expect(counts.objective).toHaveLength(11);
    expect(counts.task).toHaveLength(29);
    expect(counts.area).toHaveLength(125);
  });

  it('stands in the order of the document', () => {
    const starts = items.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(items.slice(0, 4).map(({ code }) => code)).toEqual(['1', '1.1', '1.1.1', '1.1.1/1']);
  });

  it('quotes the file: the slice between the offsets is the text', () => {
    for (const { start, end, textUk } of items) expect(file.slice(start, end)).toBe(textUk);
  });

  it('leaves no bullet, tag, number or blank at the ends of a text', () => {
    for (const { textUk } of items) expect(textUk).toMatch(/^[^\s▪<>\d](?:[^▪<>]*[^\s▪<>])?$/);
  });

  it('hangs each item under the one above it', () => {
    const levels = new Map(items.map(({ code, level }) => [code, level]));
    const above = { goal: undefined, objective: 'goal', task: 'objective', area: 'task' };
    for (const { level, parentCode } of items) {
      expect(levels.get(parentCode ?? '')).toBe(above[level]);
    }
  });
});

describe('texts of the strategy', () => {
  it.each([
    [
      '1',
      'Економічне зростання регіону: конкурентоспроможність, смарт-спеціалізація, сприятливе бізнес-середовище',
    ],
    ['1.1', 'Розвиток інноваційних галузей економіки з високою доданою вартістю'],
    ['1.1.2/1', 'Сприяння розвитку кластеру інжинірингу'],
    [
      '1.1.2/4',
      'Сприяння створенню індустріальних парків та технопарків, зокрема на території Лисичансько – Рубіжансько – Северодонецької агломерації (Лисичанська міська рада, Северодонецька міська рада, м.Рубіжне, Кременський район)',
    ],
    ['1.2.1/10', 'Сектор автоматизації та ІКТ, підприємства галузі приладобудування'],
    [
      '2.1.1/1',
      'Модернізація існуючих енергогенеруючих підприємств та будівництво нових, зокрема реконструкція ДП “Сєверодонецька ТЕЦ”',
    ],
    ['2.1.2/2', 'Електрифікація залізничної гілки Попасна – Куп’янськ'],
    ['2.1.2/3', 'Модернізація ділянки залізниці Новозолотарівка – Лиман'],
    ['4.2.2/3', 'Створення Центрів розвитку громад'],
    [
      '4.3.2/2',
      'Забезпечення доступу до інформаційно-комунікаційних технологій для уразливих груп населення',
    ],
  ])('%s is verbatim', (code, text) => {
    expect(textOf(code)).toBe(text);
  });

  it('continue the task above after a page break', () => {
    expect(textOf('2.2.2/3')).toBe(
      'Збирання даних розподілених за статтю, віком, місцем проживання, з увагою до певних вразливих груп населення за всіма напрямками реалізації стратегії',
    );
    expect(textOf('2.2.2/4')).toMatch(/^Будівництво та модернізація системи централізованого/);
    expect(textOf('3.1.3/3')).toBe(
      'Розроблення та реалізація міжрегіональних програм допомоги ВПО',
    );
    expect(textOf('4.2.1/4')).toMatch(/^Вивчення історії регіону/);
  });

  it('are read though the number of the task has no dot', () => {
    expect(textOf('3.3.5')).toBe(
      "Сприяти охороні та розширенню мережі територій та об'єктів природно-заповідного фонду місцевого значення",
    );
  });
});
