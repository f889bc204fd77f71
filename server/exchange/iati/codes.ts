import type {
  OrganisationKind,
  ParticipantRole,
  ProjectStatus,
  SourceClass,
} from '@stratlas/seeds/project';

/** Codelist ActivityStatus. */
export const statusCodes: Readonly<Record<ProjectStatus, string>> = {
  idea: '1',
  planned: '1',
  in_progress: '2',
  completed: '4',
  cancelled: '5',
  suspended: '6',
  unknown: '1',
};

export const statusOfCode: Readonly<Record<string, ProjectStatus>> = {
  '1': 'planned',
  '2': 'in_progress',
  '3': 'completed',
  '4': 'completed',
  '5': 'cancelled',
  '6': 'suspended',
};

/** Codelist OrganisationRole. */
export const roleCodes: Readonly<Record<ParticipantRole, string>> = {
  funding: '1',
  accountable: '2',
  extending: '3',
  implementing: '4',
};

export const roleOfCode: Readonly<Record<string, ParticipantRole>> = Object.fromEntries(
  Object.entries(roleCodes).map(([role, code]) => [code, role as ParticipantRole]),
);

/** Codelist OrganisationType, by what the register says of an organisation. */
export const organisationTypes: Readonly<Record<OrganisationKind, string>> = {
  government: '10',
  local_government: '11',
  donor: '40',
  ifi: '40',
  un: '40',
  company: '70',
  other: '90',
};

/** The same, by what it says of a sum. */
export const sourceTypes: Readonly<Record<SourceClass, string>> = {
  state: '10',
  oblast: '11',
  local: '11',
  donor: '40',
  ifi: '40',
  private: '70',
  own: '90',
  other: '90',
};

/** What kind of source an organisation of the register is. */
const classOfKind: Readonly<Record<OrganisationKind, SourceClass>> = {
  government: 'state',
  local_government: 'local',
  donor: 'donor',
  ifi: 'ifi',
  un: 'donor',
  company: 'private',
  other: 'other',
};

const classOfType = (type: string): SourceClass => {
  if (type === '11') return 'local';
  // A government that no one here knows is that of a donor.
  if (/^(?:10|15|2\d|40|60)$/.test(type)) return 'donor';
  return /^(?:30|7\d)$/.test(type) ? 'private' : 'other';
};

/** The kind of a source: what the register knows of the organisation, else what the file says. */
export const sourceClassOf = (kind: OrganisationKind | undefined, type = ''): SourceClass =>
  kind === undefined || kind === 'other' ? classOfType(type) : classOfKind[kind];

/** Codelist GeographicLocationClass. */
export const locationClass = (kind: string | undefined): string => {
  if (kind === undefined) return '3';
  if (['oblast', 'raion', 'hromada', 'agglomeration', 'neighbour_region'].includes(kind))
    return '1';
  if (kind === 'settlement') return '2';
  return ['river', 'zone', 'protected_area', 'road', 'railway_line'].includes(kind) ? '4' : '3';
};
