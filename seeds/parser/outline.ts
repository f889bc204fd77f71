/** The number of project areas under each task, in the order of the document. */
export type Outline = Readonly<Record<string, number>>;

/** The adopted text: 4 goals, 11 objectives, 29 tasks and 125 areas. */
export const luhanskOutline: Outline = {
  '1.1.1': 4,
  '1.1.2': 5,
  '1.2.1': 10,
  '1.2.2': 2,
  '1.3.1': 6,
  '1.3.2': 7,
  '1.3.3': 5,
  '1.3.4': 8,
  '1.3.5': 1,
  '2.1.1': 1,
  '2.1.2': 4,
  '2.2.1': 4,
  '2.2.2': 4,
  '2.2.3': 4,
  '3.1.1': 5,
  '3.1.2': 3,
  '3.1.3': 3,
  '3.2.1': 8,
  '3.2.2': 9,
  '3.3.1': 2,
  '3.3.2': 2,
  '3.3.3': 3,
  '3.3.4': 5,
  '3.3.5': 3,
  '4.1.1': 5,
  '4.2.1': 4,
  '4.2.2': 4,
  '4.3.1': 2,
  '4.3.2': 2,
};

/** The codes of all goals, objectives and tasks in the order in which the document opens them. */
export function headingCodes(outline: Outline): string[] {
  const codes = Object.keys(outline).flatMap((task) => {
    const [goal = '', objective = ''] = task.split('.');
    return [goal, `${goal}.${objective}`, task];
  });
  return [...new Set(codes)];
}
