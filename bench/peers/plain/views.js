// The four widgets as strings of HTML: written once for plain HTML, frames and hand-written elements.
import * as content from '@content';
import { day, fill, plural } from '../formats.js';

/** A widget in a language: `words` are those of its locale file. */
export function widget(name, language, words) {
  const { dir } = content.languages[language];
  const say = (text, values = {}) => escape(fill(text, values, language));
  return `<section class="card" lang="${language}" dir="${dir}">
<h2>${say(words[name].heading)}</h2>
<p class="lead">${say(words[name].lead)}</p>
${views[name](words, say)}
${about(name, language, words, say)}
</section>`;
}

const views = { comparison, causes, prevention, help };

function comparison({ comparison: words }, say) {
  return `<table role="table" aria-label="${say(words.heading)}">
<thead role="rowgroup"><tr role="row">
<th role="columnheader" scope="col"><span class="visually-hidden">${say(words.question)}</span></th>
<th role="columnheader" scope="col">${say(words.cramp)}</th>
<th role="columnheader" scope="col">${say(words.rls)}</th>
</tr></thead>
<tbody role="rowgroup">${each(
    content.comparison.rows,
    ({ id, values }) => `<tr role="row">
<th role="rowheader" scope="row">${say(words[id].question)}</th>
<td role="cell" data-side="${say(words.cramp)}">${say(words[id].cramp, values)}</td>
<td role="cell" data-side="${say(words.rls)}">${say(words[id].rls)}</td>
</tr>`,
  )}</tbody></table>
<div class="notes">${each(content.comparison.notes, (id) => `<p>${say(words[id])}</p>`)}</div>`;
}

function causes({ causes: words }, say) {
  return `<div class="groups">${each(
    content.causes,
    ({ id, items }) => `<div class="group">
<h3>${say(words.group[id].title)}</h3>
<p class="small">${say(words.group[id].text)}</p>
<ul role="list">${each(
      items,
      (item) => `<li><strong>${say(words.item[item].title)}</strong>
<span>${say(words.item[item].text)}</span></li>`,
    )}</ul></div>`,
  )}</div>`;
}

function prevention({ prevention: words, evidence: levels }, say) {
  return `<ul role="list" class="tips">${each(
    content.prevention.tips,
    ({ id, values, evidence }) => `<li><h3>${say(words.tip[id].title)}</h3>
<p>${say(words.tip[id].text, values)}</p>
<p class="evidence"><span class="visually-hidden">${say(levels.label)}</span>
${say(levels[evidence])}</p></li>`,
  )}</ul>
${each(
  content.prevention.warnings,
  (id) => `<div class="notes"><h3>${say(words[id].title)}</h3><p>${say(words[id].text)}</p></div>`,
)}`;
}

function help({ help: words }, say) {
  return each(
    content.help,
    ({ id, signs }) => `<div class="level ${id}">
<h3>${say(words.level[id].title)}</h3>
<p>${say(words.level[id].text)}</p>
<ul role="list">${each(signs, (sign) => `<li>${say(words.sign[sign.id], sign.values)}</li>`)}</ul>
${id === 'emergency' ? `<p class="strong">${say(words.level[id].callLocal)}</p>` : ''}</div>`,
  );
}

function about(name, language, { about: words, review }, say) {
  const ids = content.cited[name];
  const { version, date } = content.edition;
  return `<footer class="about">
<p>${say(review[content.languages[language].review])}</p>
<details><summary>${say(words.title)}</summary>
<p>${say(words.diagnosis)}</p>
<p>${say(words.edition, { version, date: day(date, language) })}</p>
<p>${say(words.sources[plural(ids.length, language)], { count: ids.length })}</p>
<ul role="list">${each(ids, source)}</ul>
${content.unsourced[name] ? `<p>${say(words.unsourced)}</p>` : ''}
</details></footer>`;
}

function source(id) {
  const { title, url } = content.citations[id];
  return `<li><a href="${escape(url)}" lang="en" dir="ltr" rel="noreferrer">${escape(title)}</a></li>`;
}

const each = (list, view) => list.map(view).join('\n');

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (character) => entities[character]);
