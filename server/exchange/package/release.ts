/** A package of one version of the data. */
export interface Release {
  /** The day when its data were last changed, `YYYY-MM-DD` in UTC. */
  date: string;
  /** The version of its data. */
  version: string;
}

export const releaseOf = ({
  dataDate,
  dataVersion,
}: {
  dataDate: string;
  dataVersion: string;
}): Release => ({
  date: dataDate.slice(0, 10) || '1970-01-01',
  version: dataVersion,
});

/** The archive with all files, in the folder of its day. */
export const archiveName = ({ version }: Release): string => `stratlas-${version}.zip`;

/** Where the archive is asked for; this never changes. */
export const archivePath = (release: Release): string =>
  `/data/${release.date}/${archiveName(release)}`;

/** Where a file is asked for by itself. */
export const filePath = ({ date, version }: Release, name: string): string =>
  `/data/${date}/${version}/${name}`;

export const versionForm = /^[0-9a-f]{0,64}-\d{1,15}$/;
const archiveForm = /^stratlas-([0-9a-f]{0,64}-\d{1,15})\.zip$/;

/** The version that an archive's name names; null for other names. */
export const versionOfArchive = (name: string): string | null =>
  archiveForm.exec(name)?.[1] ?? null;
