// Runs after eyes.js: what the harness does on a page that has an empty container and a `stage`.
(() => {
  if (window !== top) return;

  const { bench } = window;
  let shown = [];

  /** From one frame on, until what should be there is painted. */
  async function timed(act, ...conditions) {
    await bench.nextFrame();
    const start = await bench.drawn();
    act();
    const ends = await Promise.all(conditions.map(bench.painted));
    return ends.map((end) => end - start);
  }

  const widgets = () => document.querySelector('#container').children;

  /** Renders widgets, until the last is painted. */
  bench.mount = async (names) => {
    while (!window.stage) await bench.nextFrame();
    shown = names;
    const render = () => {
      bench.unmount = window.stage.render(document.querySelector('#container'), names);
    };
    const [time] = await timed(render, () => {
      return widgets().length === names.length && [...widgets()].every(bench.heading);
    });
    return time;
  };

  /** Turns to another language, until those in view say so, and until all do. */
  bench.turn = async (language, texts) => {
    const all = shown.map((_, index) => index);
    const inView = all.filter(
      (index) => widgets()[index].getBoundingClientRect().top < innerHeight,
    );
    const turned = (index) => bench.heading(widgets()[index]) === texts[shown[index]].heading;
    const times = await timed(
      () => void window.stage.switchTo(language),
      () => inView.every(turned),
      () => all.every(turned),
    );
    return { inView: times[0], all: times[1] };
  };
})();
