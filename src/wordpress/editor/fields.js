// The fields of the sidebar, by the attribute that each sets.
(({ components, element, i18n }, kit) => {
  const { CheckboxControl, FormTokenField, SelectControl, TextControl } = components;
  const { createElement } = element;
  const { __ } = i18n;

  const languages = Object.entries(kit.languages);
  const label = (tag) => `${kit.languages[tag]} (${tag})`;
  const tagOf = new Map(languages.map(([tag]) => [label(tag), tag]));
  const whole = (value) => (value === '' ? undefined : Number(value));

  const select = (title, options) => (value, set) =>
    createElement(SelectControl, {
      label: title,
      value: `${value ?? ''}`,
      options,
      onChange: set,
      __nextHasNoMarginBottom: true,
    });

  const text =
    (title, example, more = {}) =>
    (value, set, help) =>
      createElement(TextControl, {
        label: title,
        value: value ?? '',
        placeholder: example,
        help,
        onChange: (written) => set(written || undefined),
        __nextHasNoMarginBottom: true,
        ...more,
      });

  const groups = Object.entries(kit.groups);

  kit.fields = {
    lang: (value, set) =>
      select(__('Language', 'cramp-kit'), [
        { value: '', label: __('Follow the page', 'cramp-kit') },
        ...languages.map(([tag, name]) => ({ value: tag, label: name })),
      ])(value, (tag) => set(tag || undefined)),

    headingLevel: (value, set) =>
      select(
        __('Heading level', 'cramp-kit'),
        [1, 2, 3, 4, 5, 6].map((level) => ({ value: `${level}`, label: `H${level}` })),
      )(value ?? 2, (level) => set(level === '2' ? undefined : Number(level))),

    groups: (value, set) =>
      createElement(
        'fieldset',
        { style: { marginBlockEnd: '24px' } },
        createElement(
          'legend',
          { style: { marginBlockEnd: '8px' } },
          __('Groups of causes', 'cramp-kit'),
        ),
        groups.map(([id, title]) => {
          const shown = value ?? groups.map(([each]) => each);
          return createElement(CheckboxControl, {
            key: id,
            label: title,
            checked: shown.includes(id),
            onChange(checked) {
              const next = groups
                .map(([each]) => each)
                .filter((each) => (each === id ? checked : shown.includes(each)));
              const some = next.length > 0 && next.length < groups.length;
              set(some ? next : undefined); // none would show nothing, and means all
            },
            __nextHasNoMarginBottom: true,
          });
        }),
      ),

    limit: (value, set, help) =>
      text(__('Number of tips', 'cramp-kit'), __('all', 'cramp-kit'), { type: 'number', min: 1 })(
        value,
        (written) => set(whole(written ?? '')),
        help,
      ),

    emergencyNumber: text(__('Emergency number', 'cramp-kit'), '112', { type: 'tel' }),
    phone: text(__('Phone', 'cramp-kit'), '+34 900 123 456', { type: 'tel' }),
    bookingUrl: text(__('Booking link', 'cramp-kit'), '/appointments'),

    languages: (value, set) =>
      createElement(FormTokenField, {
        label: __('Languages to offer (all by default)', 'cramp-kit'),
        value: (value ?? []).map(label),
        suggestions: [...tagOf.keys()],
        onChange(tokens) {
          const tags = tokens.flatMap((token) => tagOf.get(token) ?? []);
          set(tags.length > 0 ? tags : undefined);
        },
        __experimentalExpandOnFocus: true,
        __experimentalValidateInput: (token) => tagOf.has(token),
      }),
  };
})(window.wp, window.crampKit);
