import { createElement, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The tag as a component: there while it is mounted, and gone without a trace after that. */
function Support({ site }) {
  useEffect(() => {
    const script = Object.assign(document.createElement('script'), { src: window.tukiScript, async: true });
    script.dataset.site = site;
    document.body.append(script);
    return () => {
      // Works before the script has loaded, too.
      (window.tuki = window.tuki || []).push(['destroy']);
      script.remove();
    };
  }, [site]);
  return null;
}

function App() {
  const [wanted, setWanted] = useState(true);
  return createElement(
    'main',
    null,
    createElement('h1', null, 'Northern lights, in React'),
    createElement('button', { onClick: () => setWanted(!wanted) }, wanted ? 'Without help' : 'With help'),
    wanted && createElement(Support, { site: 'demo' }),
  );
}

createRoot(document.getElementById('app')).render(createElement(StrictMode, null, createElement(App)));
