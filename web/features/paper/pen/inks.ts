/** The colours of words and lines on paper. */
export const inks = { ink: '#2f2a22', quiet: '#6f6656', hairline: '#dcd5c5', paper: '#fbf8f0' };
