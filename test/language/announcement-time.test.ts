import { expect } from '@open-wc/testing';
import { html } from 'lit';
import es from '#locales/es.json' with { type: 'json' };
import type { CrampElement } from '../../src/index.js';
import { freshPage } from '../helpers/page.js';
import { settled } from '../helpers/settled.js';
import { region, shown } from '../helpers/shown.js';

/** A clock that we turn by hand. */
class Clock {
  #now = 0;
  #timers: { at: number; id: number; callback: () => void }[] = [];
  #native = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };

  start(): void {
    Object.assign(window, {
      setTimeout: (callback: () => void, delay = 0) => {
        const id = -this.#timers.length - 1;
        this.#timers.push({ at: this.#now + delay, id, callback });
        return id;
      },
      clearTimeout: (id: number) => {
        this.#timers = this.#timers.map((each) =>
          each.id === id ? { ...each, at: Infinity } : each,
        );
      },
    });
  }

  stop(): void {
    Object.assign(window, this.#native);
  }

  forward(seconds: number): void {
    this.#now += seconds * 1000;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    for (const timer of due) {
      timer.at = Infinity;
      timer.callback();
    }
  }
}

describe('an announcement', () => {
  freshPage('es', 'ar');

  let clock: Clock;
  beforeEach(() => {
    clock = new Clock();
  });
  afterEach(() => {
    clock.stop();
  });

  async function turn(widget: CrampElement, language: string) {
    widget.lang = language;
    await settled();
    clock.forward(0);
  }

  async function turnedWidget() {
    const widget = await shown(html`<cramp-overview lang="en"></cramp-overview>`);
    clock.start();
    await turn(widget, 'ar');
    return widget;
  }

  it('is gone from the text after a while', async () => {
    const widget = await turnedWidget();
    expect(region(widget)).not.to.have.text('');

    clock.forward(10);

    expect(region(widget)).to.have.text('');
  });

  it('is not cut short by the end of the one before', async () => {
    const widget = await turnedWidget();
    clock.forward(4);

    await turn(widget, 'es');
    clock.forward(2);
    expect(region(widget)).to.have.text(es.messages.language.changed);

    clock.forward(10);
    expect(region(widget)).to.have.text('');
  });
});
