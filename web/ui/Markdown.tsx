import { outsideLink } from '@stratlas/server/contract';
import Parsed, { type Components } from 'react-markdown';
import styles from './Markdown.module.css';

/** What a text may hold; of all else its words alone are shown. */
const allowed = ['p', 'br', 'em', 'strong', 'ul', 'ol', 'li', 'a'];

const components: Components = {
  a: ({ href, children }) =>
    href ? (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
};

/** A text in the safe part of Markdown: paragraphs, emphasis, lists, and links to other sites. */
export const Markdown = ({ text }: { text: string }) => (
  <div className={styles.text}>
    <Parsed
      allowedElements={allowed}
      unwrapDisallowed
      skipHtml
      urlTransform={outsideLink}
      components={components}
    >
      {text}
    </Parsed>
  </div>
);
