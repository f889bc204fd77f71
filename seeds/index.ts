/** The package surface of seeds: the strategy, its translation, links and palettes. */
export {};
