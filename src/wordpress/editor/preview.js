// Shows a widget in the editor as readers would see it: the kit itself runs in the canvas, which is
// a document of its own from WordPress 6.2 on.
(({ element }, kit) => {
  const { createElement, useCallback, useState } = element;

  /** Brings the kit into a document, once, with the settings of the site. */
  function bringKit(page) {
    if (page.querySelector('script[data-cramp-kit]')) return;
    const settings = page.createElement('script');
    settings.type = 'application/json';
    settings.dataset.crampKit = '';
    settings.textContent = JSON.stringify(kit.settings);
    const script = page.createElement('script');
    script.type = 'module';
    script.src = kit.script;
    page.head.append(settings, script);
  }

  /** What the attributes of the blocks are called on the tags. */
  kit.names = new Map([
    ['lang', 'lang'],
    ['headingLevel', 'heading-level'],
    ['groups', 'groups'],
    ['limit', 'limit'],
    ['emergencyNumber', 'emergency-number'],
    ['phone', 'phone'],
    ['bookingUrl', 'booking-url'],
    ['languages', 'languages'],
  ]);

  /** The attributes of a block as those of a tag: `headingLevel: 3` is `heading-level="3"`. */
  kit.tagAttributes = (attributes) =>
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([name]) => kit.names.has(name))
        .map(([name, value]) => [
          kit.names.get(name),
          Array.isArray(value) ? value.join(' ') : `${value ?? ''}`,
        ])
        .filter(([, value]) => value !== ''),
    );

  /** What the widget has left out, by attribute: the value that makes no sense. */
  kit.useRefused = () => {
    const [refused, setRefused] = useState({});
    const refuse = useCallback(({ target, detail: { attribute } }) => {
      if (attribute) setRefused((all) => ({ ...all, [attribute]: target.getAttribute(attribute) }));
    }, []);
    return [refused, refuse];
  };

  kit.Preview = ({ tag, attributes, onRefuse }) => {
    const ref = useCallback((node) => {
      if (!node) return;
      bringKit(node.ownerDocument);
      node.addEventListener('cramp-error', onRefuse);
    }, []);
    return createElement(tag, { ref, lang: kit.language, ...kit.tagAttributes(attributes) });
  };
})(window.wp, window.crampKit);
