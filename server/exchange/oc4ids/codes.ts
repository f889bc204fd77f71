import type {
  IdentifierScheme,
  OrganisationKind,
  ParticipantRole,
  ProjectStatus,
  SourceClass,
} from '@stratlas/seeds/project';

/** Codelist projectStatus; null where it has no word. */
export const statusCodes: Readonly<Record<ProjectStatus, string | null>> = {
  idea: 'identification',
  planned: 'preparation',
  in_progress: 'implementation',
  completed: 'completed',
  cancelled: 'cancelled',
  suspended: 'implementation',
  unknown: null,
};

export const statusOfCode: Readonly<Record<string, ProjectStatus>> = {
  identification: 'idea',
  preparation: 'planned',
  implementation: 'in_progress',
  completion: 'in_progress',
  completed: 'completed',
  cancelled: 'cancelled',
};

/** Codelist partyRole. */
export const roleCodes: Readonly<Record<ParticipantRole, string>> = {
  funding: 'funder',
  accountable: 'publicAuthority',
  extending: 'administrativeEntity',
  implementing: 'procuringEntity',
};

export const roleOfCode: Readonly<Record<string, ParticipantRole>> = {
  funder: 'funding',
  publicAuthority: 'accountable',
  administrativeEntity: 'extending',
  procuringEntity: 'implementing',
  supplier: 'implementing',
};

export const identifierSchemes: Readonly<Record<IdentifierScheme, string>> = {
  iati: 'IATI',
  dream: 'UA-DREAM',
  prozorro: 'UA-PROZORRO',
  edr: 'UA-EDR',
  other: 'OTHER',
};

export const schemeOf = (text: string): IdentifierScheme => {
  const found = Object.entries(identifierSchemes).find(([, one]) => one === text.toUpperCase());
  return (found?.[0] as IdentifierScheme | undefined) ?? 'other';
};

/** OC4IDS names no kind of source: what the register knows of the organisation tells it. */
export const sourceClassOf = (kind: OrganisationKind | undefined): SourceClass => {
  const classes: Readonly<Record<OrganisationKind, SourceClass>> = {
    government: 'state',
    local_government: 'local',
    donor: 'donor',
    un: 'donor',
    ifi: 'ifi',
    company: 'private',
    other: 'other',
  };
  return kind === undefined ? 'other' : classes[kind];
};

/** Scheme of the codes of administrative units; other places have ids of the register. */
const katottg = 'UA-CATOTTG';
export const gazetteerOf = (placeId: string): string =>
  /^UA\d{17}$/.test(placeId) ? katottg : 'UA-STRATLAS';
