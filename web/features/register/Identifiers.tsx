import type { ProjectDetail } from '@stratlas/server/contract';
import { Fragment } from 'react';
import { identifierLink } from './identifier-link.ts';

/** Numbers in other registers, each leading there where it can. */
export const Identifiers = ({ identifiers }: Pick<ProjectDetail, 'identifiers'>) =>
  identifiers.map((identifier, index) => {
    const { scheme, id } = identifier;
    const link = identifierLink(identifier);
    const words = scheme === 'other' ? id : `${scheme.toUpperCase()} ${id}`;
    return (
      <Fragment key={words}>
        {index > 0 && ', '}
        {link === null ? (
          words
        ) : (
          <a href={link} rel="noreferrer">
            {words}
          </a>
        )}
      </Fragment>
    );
  });
