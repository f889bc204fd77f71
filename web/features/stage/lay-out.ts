/** Leaves the lower part of the map to a chart or a table, or takes it back; `Stage.module.css` says how much. */
export const layOut = (hasBench: boolean): void => {
  document.documentElement.toggleAttribute('data-bench', hasBench);
};
