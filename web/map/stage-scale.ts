/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Whether the words of a slide lie below the map and not beside it, as `Stage.module.css` has it. */
export const isUpright = ({ width, height }: Size): boolean => width < 700 || height > width;

/** How much larger all signs and names are than in the atlas, so that they read from the last row. */
export const stageScale = (screen: Size): number =>
  isUpright(screen) ? 1.15 : Math.min(Math.max(screen.width / 960, 1.2), 2.4);
