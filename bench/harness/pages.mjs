// The host's page: a headline, a line above the widgets and a paragraph below.

const page = (language, head, body) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Leg cramps at night</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 60em; margin: 0 auto; padding: 1em; font: 1em/1.5 sans-serif }
iframe { width: 100%; border: 0 }
</style>
${head}
</head>
<body>
<h1>Leg cramps at night</h1>
<p>Our clinic is open from Monday to Friday. This is what we tell our patients.</p>
${body}
<p>${'Call us, or come by. We are in the house beside the station. '.repeat(12).trim()}</p>
</body>
</html>
`;

/** A page with these widgets. */
export const hostPage = ({ head, place }, language, names) =>
  page(
    language,
    head(language, names),
    names.map((name) => `<div data-widget="${name}">${place(name, language)}</div>`).join('\n'),
  );

/** The page without any: what a form adds is counted from here. */
export const barePage = (language) => page(language, '', '');

/** A page on which the harness mounts widgets and turns their language. */
export const stagePage = ({ head, stage }, language) =>
  page(
    language,
    head(language),
    `<main id="container"></main>
<script type="module">
${stage}
</script>`,
  );
