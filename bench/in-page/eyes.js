// Runs in every page before the page's own scripts: the same eyes for all forms. They see into
// shadow roots and frames.
(() => {
  if (window !== top) return;

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** The first task after a frame has been drawn. */
  const drawn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      port1.start();
      port2.postMessage(null);
    });

  const inside = (element) => element?.shadowRoot ?? element?.contentDocument ?? element;
  const squeezed = (text = '') => text.replace(/\s+/g, ' ').trim();
  const heading = (widget) => inside(widget)?.querySelector('h2');

  /** Whether the heading of a widget and the first lines under it are to be seen. */
  function isVisible(widget, { heading: title, lead }) {
    const paragraphs = [...(inside(widget)?.querySelectorAll('p') ?? [])];
    const wanted = [
      heading(widget),
      paragraphs.find((each) => squeezed(each.textContent) === lead),
    ];
    return bench.heading(widget) === title && wanted.every((each) => each?.checkVisibility());
  }

  /** All text under a node as a reader would meet it, whether open or folded away. */
  function texts(node) {
    if (node.nodeType === Node.TEXT_NODE) return [node.data];
    if (/^(head|style|script|template)$/i.test(node.localName)) return [];
    if (node.role === 'status') return []; // said, not shown
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    const children = assigned.length ? assigned : [...(inside(node)?.childNodes ?? [])];
    return children.flatMap(texts);
  }

  function loaded(view, until) {
    const offset = view.performance.timeOrigin - performance.timeOrigin;
    const bodies = view.performance
      .getEntriesByType('resource')
      .filter(({ transferSize, responseEnd }) => transferSize && responseEnd + offset <= until)
      .map(({ encodedBodySize }) => encodedBodySize);
    const frames = [...view.document.querySelectorAll('iframe')].map(({ contentWindow }) =>
      loaded(contentWindow, until),
    );
    return [...bodies, ...frames].reduce((sum, each) => sum + each, 0);
  }

  const bench = {
    shift: 0,
    nextFrame,
    drawn,

    /** The time at which the first frame was drawn in which something was there. */
    async painted(isThere) {
      do await nextFrame();
      while (!isThere());
      return drawn();
    },

    /** The words of the heading of a widget. */
    heading: (widget) => squeezed(heading(widget)?.textContent),

    /** When the beginning of each widget of a host's page is on the screen: all of it has been read then. */
    text: (wanted) =>
      bench.painted(() => {
        const places = [...document.querySelectorAll('[data-widget]')];
        const isThere = (place) => isVisible(place.firstElementChild, wanted[place.dataset.widget]);
        return document.readyState !== 'loading' && places.every(isThere);
      }),

    /** The text of each widget, white space aside. */
    words: () =>
      [...document.querySelectorAll('[data-widget], #container > *')].map((widget) =>
        squeezed(texts(widget).join(' ')),
      ),

    /** Bytes of all bodies that had arrived by a time, as they were sent. */
    bytes(until = Infinity) {
      const [{ encodedBodySize }] = performance.getEntriesByType('navigation');
      return encodedBodySize + loaded(window, until);
    },
  };

  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  window.bench = bench;
})();
