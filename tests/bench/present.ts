import { setTimes } from '../../web/features/stage/step-scene.ts';
import { startSite } from '../e2e/site.ts';
import { type Figure, figure } from './figure.ts';
import { flightAfter, type SeenFlight } from './flight.ts';

/** Of the issue: ms until the map moves, and frames a second under software drawing. */
const limits = { start: 100, rate: 20 };

/** Each of its eight steps has a camera of its own. */
const story = '/?story=railway-north';
const walk = [...Array<string>(7).fill('ArrowRight'), ...Array<string>(7).fill('ArrowLeft')];

/** Changes of step as the hall sees them, beside what the issue allows. */
export async function stepFigures(): Promise<Figure[]> {
  const site = await startSite();
  try {
    const page = await site.open(story, {
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'no-preference',
    });
    const flights: SeenFlight[] = [];
    for (const key of walk) flights.push(await flightAfter(page, key));
    const of = (part: keyof SeenFlight) => flights.map((flight) => flight[part]);
    return [
      figure('present.step.start.ms', of('start'), [limits.start]),
      figure('present.step.fps', of('rate'), [limits.rate]),
      figure('present.step.end.ms', of('end'), [setTimes.step]),
    ];
  } finally {
    await site.close();
  }
}
