import 'cramp-kit/define/cramp-causes.js';
import 'cramp-kit/define/cramp-help.js';
import { Component, DOCUMENT, computed, effect, inject, signal } from '@angular/core';
import { crampTags } from './cramp-tags';

const titles = { en: 'Our clinic', es: 'Nuestra clínica' };

@Component({
  selector: 'app-root',
  imports: [crampTags],
  template: `
    <h1>{{ title() }}</h1>
    <button lang="en" (click)="language.set('en')">English</button>
    <button lang="es" (click)="language.set('es')">Español</button>
    <button id="medicines" (click)="groups.set('medicines')">Medicines only</button>
    <output>{{ shown() }}</output>

    <cramp-causes
      [groups]="groups()"
      [heading-level]="3"
      (cramp-ready)="note($event)"
      (cramp-language-change)="note($event)"
    >
      <a href="https://www.nhs.uk/conditions/leg-cramps/">About leg cramps (NHS)</a>
    </cramp-causes>
    <cramp-help emergency-number="112" />
  `,
})
export class App {
  readonly language = signal<keyof typeof titles>('en');
  readonly groups = signal<string | null>(null);
  readonly shown = signal('');
  readonly title = computed(() => titles[this.language()]);

  constructor() {
    // The widgets follow the language of the page.
    const { documentElement } = inject(DOCUMENT);
    effect(() => (documentElement.lang = this.language()));
  }

  note(event: CustomEvent<{ language: string }>) {
    this.shown.set(event.detail.language);
  }
}
