/** The languages of a page: each leads to the same page in it. It opens and closes without a script. */
import type { ReactElement, ReactNode } from 'react';

export interface PageLanguage {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

export function LanguageMenu({
  label,
  slug,
  chosen,
  languages,
  children,
}: {
  readonly label: string;
  readonly slug: string;
  /** The tag of the language that this page is in. */
  readonly chosen: string;
  readonly languages: readonly PageLanguage[];
  /** What stands at the end of the list. */
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <details className="languages">
      <summary className="tool">
        <bdi>{label}</bdi>
      </summary>
      <ul>
        {languages.map(({ tag, name, direction }) => (
          <li key={tag}>
            <a
              href={`../${tag}/${slug}.html`}
              lang={tag}
              dir={direction}
              aria-current={tag === chosen ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
        {children}
      </ul>
    </details>
  );
}
