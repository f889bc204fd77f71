/**
 * Decides when what is on screen is asked anew: when the server says another version of the data
 * than the one that is shown, and nobody is in the middle of something.
 * @param shown the version that the page began with; null where it is not known
 */
export function latestVersion(shown: string | null, isBusy: () => boolean, refresh: () => void) {
  let now = shown;
  let said = shown;
  const settle = () => {
    if (said === now || isBusy()) return;
    now = said;
    refresh();
  };
  return {
    /** The server said a version. */
    hear: (version: string) => {
      said = version;
      now ??= version;
      settle();
    },
    /** Whoever was busy may be so no more. */
    settle,
  };
}
