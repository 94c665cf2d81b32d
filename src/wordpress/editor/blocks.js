// The blocks of the editor. What WordPress knows of them stands in blocks/*/block.json.
(({ blocks, blockEditor, components, element, i18n }, kit) => {
  const { InspectorControls, useBlockProps } = blockEditor;
  const { Disabled, PanelBody } = components;
  const { createElement, Fragment } = element;
  const { __ } = i18n;

  function Edit({ name, attributes, setAttributes }) {
    const [refused, refuse] = kit.useRefused();
    const written = kit.tagAttributes(attributes);

    const field = (attribute) => {
      const htmlName = kit.names.get(attribute);
      const makesNoSense =
        refused[htmlName] !== undefined && refused[htmlName] === written[htmlName];
      return createElement(
        Fragment,
        { key: attribute },
        kit.fields[attribute](
          attributes[attribute],
          (value) => setAttributes({ [attribute]: value }),
          makesNoSense ? __('This makes no sense and is left out.', 'cramp-kit') : undefined,
        ),
      );
    };

    const own = Object.keys(blocks.getBlockType(name).attributes);
    return createElement(
      Fragment,
      null,
      createElement(
        InspectorControls,
        null,
        createElement(
          PanelBody,
          { title: __('Settings', 'cramp-kit') },
          own.filter((attribute) => kit.names.has(attribute)).map(field),
        ),
      ),
      createElement(
        'div',
        useBlockProps(),
        createElement(
          Disabled,
          null,
          createElement(kit.Preview, {
            tag: name.replace('cramp/', 'cramp-'),
            attributes,
            onRefuse: refuse,
          }),
        ),
      ),
    );
  }

  for (const widget of kit.widgets) {
    const title = kit.titles[widget];
    blocks.registerBlockType(`cramp/${widget}`, {
      edit: Edit,
      save: () => null,
      keywords: kit.keywords,
      ...(title && { title }),
    });
  }
})(window.wp, window.crampKit);
