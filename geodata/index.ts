/** The package surface of geodata: places, names and shapes. */
export {};
