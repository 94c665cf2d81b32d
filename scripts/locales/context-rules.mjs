// What a translator should know of each text, and the longest that fits. The first rule whose pattern
// fits a key holds; `*` stands for one name. Lengths are for a phone, 320 px wide: about 24 columns
// a line in a heading, 33 in a title or a text.

const heading = { columns: 60, times: 1.5 };
const title = { columns: 48, times: 1.5 };
const label = { columns: 28, times: 1 };
const line = { columns: 60, times: 2 };
const prose = { columns: 70, times: 1.9 };
const note = { columns: 80, times: 2 };

export const rules = [
  ['overview.heading', heading, 'Heading: what a night leg cramp is.'],
  [
    'overview.lead',
    prose,
    'What a cramp is: not a seizure. At the end, give the other names that your readers know.',
  ],
  ['overview.*.title', title, 'A question of a reader. The answer stands under it.'],
  ['overview.where.text', prose, 'Answers "Where does it hurt?". Calf: back of the lower leg.'],
  ['overview.when.text', prose, 'Answers "When does it come?". "May play a part": nobody is sure.'],
  ['overview.duration.text', prose, 'Answers "How long does it last?".'],
  ['overview.who.text', prose, 'Answers "Who gets them?". They: the cramps.'],

  ['comparison.heading', heading, 'Heading of a table that compares two problems.'],
  ['comparison.lead', prose, 'Over the table. Use the name of restless legs that clinics use.'],
  ['comparison.question', label, 'Head of the column of questions. Only read aloud.'],
  ['comparison.cramp', label, 'Head of the column about night leg cramps.'],
  ['comparison.rls', label, 'Head of the column about restless legs.'],
  ['comparison.*.question', title, 'Question at the start of a row. One answer for each problem.'],
  ['comparison.*.cramp', line, 'Answer for a night leg cramp, in a narrow cell. Keep it short.'],
  ['comparison.*.rls', line, 'Answer for restless legs, in a narrow cell. Keep it short.'],
  ['comparison.use', prose, 'Under the table. "This card" is the table; a side is a column.'],
  ['comparison.unsure', prose, 'Under the table. What to do if a reader cannot tell.'],
  ['comparison.diagnosis', line, 'Under the table. Readers must not take it for a diagnosis.'],

  ['causes.heading', heading, 'Heading of a list of what may cause cramps.'],
  ['causes.lead', prose, 'Over the list. "May" and "can" matter: the cause is often unknown.'],
  ['causes.group.*.title', title, 'Heading of a group of causes.'],
  ['causes.group.medicines.text', prose, 'Under the heading "Medicines". A wrong word can harm.'],
  ['causes.group.*.text', prose, 'A short remark under the heading of a group of causes.'],
  ['causes.item.*.title', title, 'Name of a cause, in bold. The everyday word first.'],
  ['causes.item.feet.text', prose, 'Explains the cause. Calves: the backs of the lower legs.'],
  ['causes.item.*.text', prose, 'One or two sentences that explain the cause in the title.'],

  ['relief.heading', heading, 'Heading of the steps to take during a cramp.'],
  ['relief.lead', prose, 'Over the steps. "Can": it is not sure that they help.'],
  ['relief.safety', prose, 'Over the steps, so that nobody falls at night. A wrong word can harm.'],
  ['relief.step.*.title', title, 'Title of a step: what to do. Somebody in pain reads it.'],
  ['relief.step.stretch.text', prose, 'The toes go up to the shin, not down. Slow, no jerk.'],
  ['relief.step.temperature.text', prose, 'At most this long. Never asleep on a pad: burns.'],
  ['relief.step.*.text', prose, 'How to do the step. Somebody in pain reads it.'],
  ['relief.drawing.*', prose, 'Describes a drawing to those who cannot see it. Only read aloud.'],
  ['relief.after.title', title, 'Title of a remark about pain after the cramp.'],
  ['relief.after.text', prose, 'Pain tablets, by the names that shops use. A wrong word can harm.'],

  ['prevention.heading', heading, 'Heading of the tips to prevent cramps.'],
  ['prevention.lead', prose, 'Over the tips. "May": they do not help everybody.'],
  ['prevention.tip.*.title', title, 'Title of a tip: what to do.'],
  ['prevention.tip.drink.text', prose, 'To drink much harms some hearts and kidneys.'],
  ['prevention.tip.medicines.text', prose, 'Nobody should stop a medicine alone.'],
  ['prevention.tip.*.text', prose, 'How to do what the title says.'],
  ['prevention.*.title', title, 'Title of a remark about a remedy.'],
  ['prevention.*.text', prose, 'About a remedy that is not advised. A wrong word can harm.'],

  ['evidence.label', label, 'Before one of the next six. Only read aloud.'],
  ['evidence.*', title, 'Under a tip, in small letters: how sure we are of it.'],

  ['help.heading', heading, 'Heading of the signs that call for a doctor.'],
  ['help.lead', prose, 'Over the signs. Calm, but clear.'],
  ['help.level.*.title', title, 'How fast to act. An order, and the most important words of all.'],
  ['help.level.emergency.text', prose, 'Before a list: this AND one of the list. Ends in a colon.'],
  ['help.level.emergency.callLocal', line, 'After the list. Stands where a site gave no number.'],
  ['help.level.*.text', prose, 'Before a list: one of them is enough. Ends in a colon.'],
  [
    'help.sign.*',
    prose,
    'In a list of signs. Its heading says how fast to act. A wrong word can harm.',
  ],
  ['help.call', label, 'On a button that dials a telephone number.'],
  ['help.book', label, 'On a button that leads to where appointments are made.'],

  ['guide.heading', heading, 'Heading over all parts together.'],

  ['about.title', title, 'A line to press on. It opens what stands behind the text.'],
  ['about.edition', line, 'Which version of the text this is, and its date.'],
  ['about.sources', label, 'Over a list of sources: how many there are.'],
  ['about.*', prose, 'Stands in small letters at the foot of each part.'],
  ['review.edited', note, 'At the foot, where a site has changed our text.'],
  ['review.*', note, 'At the foot: who has checked it. Clinician: any health professional.'],
  ['language.label', { columns: 16, times: 1 }, 'Before a list of languages to choose from.'],
  ['language.changed', line, 'Said aloud after a change of language. Name your own language.'],
  ['language.partial', prose, 'Part of the text is in English. {{language}}: what was asked for.'],
  ['language.*', prose, '{{language}} was asked for. The text is in yours: name it.'],
];
