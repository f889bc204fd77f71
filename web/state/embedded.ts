/** Whether the page stands, without its bars, in a frame of another site; its address says so. */
export const isEmbedded = (path = window.location.pathname): boolean => path === '/embed';
