'use client';

import type { CrampCauses } from 'cramp-kit';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** What comes alive with the script: without it the text stands there just as well. */
export function Live({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState('');
  const causes = () => box.current!.querySelector<CrampCauses>('cramp-causes')!;

  // snippet: listen
  useEffect(() => {
    const note = (event: CustomEvent<{ language: string }>) => setShown(event.detail.language);
    const stop = new AbortController();
    // React 19 does not attach `oncramp-ready` to HTML of the server (react#35446).
    document.addEventListener('cramp-ready', note, stop);
    document.addEventListener('cramp-language-change', note, stop);
    void import('cramp-kit/define/cramp-causes.js');
    void import('cramp-kit/define/cramp-help.js');
    return () => stop.abort();
  }, []);
  // /snippet: listen

  return (
    <>
      <button id="medicines" onClick={() => (causes().groups = 'medicines')}>
        Medicines only
      </button>
      <output>{shown}</output>
      <div ref={box}>{children}</div>
    </>
  );
}
