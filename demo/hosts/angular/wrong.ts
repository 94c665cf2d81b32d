// The compiler has to refuse each line that says "wrong".
import 'cramp-kit/define/cramp-help.js';
import { Component } from '@angular/core';
import { crampTags } from './cramp-tags';

@Component({
  selector: 'app-wrong',
  imports: [crampTags],
  template: `
    <cramp-cause /><!-- no such tag: wrong -->
    <cramp-causes [groups]="3" /><!-- groups are a text: wrong -->
    <cramp-causes [heading-level]="7" /><!-- there are six: wrong -->
    <cramp-causes heading-level="7" /><!-- as a text too: wrong -->
    <cramp-prevention [limit]="'three'" /><!-- a number: wrong -->
    <cramp-prevention [limt]="3" /><!-- no such attribute: wrong -->
    <cramp-help [emergency-numbr]="'112'" /><!-- nor this one: wrong -->
    <cramp-help emergency-numbr="112" /><!-- but Angular lets it pass without brackets -->
    <cramp-help (cramp-ready)="started($event)" /><!-- another event: wrong -->
    <cramp-help (cramp-error)="failed($event)" /><!-- another detail: wrong -->
    <cramp-help (cramp-redy)="failed($event)" /><!-- no such event: wrong -->
  `,
})
export class Wrong {
  started = (event: MouseEvent) => event.clientX;
  failed = (event: CustomEvent<{ code: number }>) => event.detail.code;
}
