import {
  causes,
  citations,
  cited,
  comparison,
  edition,
  help,
  languages,
  prevention,
  unsourced,
} from '@content';
import { useTranslation } from 'react-i18next';
import { day } from '../formats.js';

export function Comparison() {
  const { t } = useTranslation();
  return (
    <Card name="comparison">
      <table role="table" aria-label={t('comparison.heading')}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="visually-hidden">{t('comparison.question')}</span>
            </th>
            <th role="columnheader" scope="col">
              {t('comparison.cramp')}
            </th>
            <th role="columnheader" scope="col">
              {t('comparison.rls')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {comparison.rows.map(({ id, values }) => (
            <tr role="row" key={id}>
              <th role="rowheader" scope="row">
                {t(`comparison.${id}.question`)}
              </th>
              <td role="cell" data-side={t('comparison.cramp')}>
                {t(`comparison.${id}.cramp`, values)}
              </td>
              <td role="cell" data-side={t('comparison.rls')}>
                {t(`comparison.${id}.rls`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="notes">
        {comparison.notes.map((id) => (
          <p key={id}>{t(`comparison.${id}`)}</p>
        ))}
      </div>
    </Card>
  );
}

export function Causes() {
  const { t } = useTranslation();
  return (
    <Card name="causes">
      <div className="groups">
        {causes.map(({ id, items }) => (
          <div className="group" key={id}>
            <h3>{t(`causes.group.${id}.title`)}</h3>
            <p className="small">{t(`causes.group.${id}.text`)}</p>
            <ul role="list">
              {items.map((item) => (
                <li key={item}>
                  <strong>{t(`causes.item.${item}.title`)}</strong>
                  <span>{t(`causes.item.${item}.text`)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Card>
  );
}

export function Prevention() {
  const { t } = useTranslation();
  return (
    <Card name="prevention">
      <ul role="list" className="tips">
        {prevention.tips.map(({ id, values, evidence }) => (
          <li key={id}>
            <h3>{t(`prevention.tip.${id}.title`)}</h3>
            <p>{t(`prevention.tip.${id}.text`, values)}</p>
            <p className="evidence">
              <span className="visually-hidden">{t('evidence.label')}</span>{' '}
              {t(`evidence.${evidence}`)}
            </p>
          </li>
        ))}
      </ul>
      {prevention.warnings.map((id) => (
        <div className="notes" key={id}>
          <h3>{t(`prevention.${id}.title`)}</h3>
          <p>{t(`prevention.${id}.text`)}</p>
        </div>
      ))}
    </Card>
  );
}

export function Help() {
  const { t } = useTranslation();
  return (
    <Card name="help">
      {help.map(({ id, signs }) => (
        <div className={`level ${id}`} key={id}>
          <h3>{t(`help.level.${id}.title`)}</h3>
          <p>{t(`help.level.${id}.text`)}</p>
          <ul role="list">
            {signs.map((sign) => (
              <li key={sign.id}>{t(`help.sign.${sign.id}`, sign.values)}</li>
            ))}
          </ul>
          {id === 'emergency' && <p className="strong">{t('help.level.emergency.callLocal')}</p>}
        </div>
      ))}
    </Card>
  );
}

function Card({ name, children }) {
  const { t, i18n } = useTranslation();
  return (
    <section className="card" lang={i18n.language} dir={languages[i18n.language].dir}>
      <h2>{t(`${name}.heading`)}</h2>
      <p className="lead">{t(`${name}.lead`)}</p>
      {children}
      <About name={name} />
    </section>
  );
}

function About({ name }) {
  const { t, i18n } = useTranslation();
  const date = day(edition.date, i18n.language);
  return (
    <footer className="about">
      <p>{t(`review.${languages[i18n.language].review}`)}</p>
      <details>
        <summary>{t('about.title')}</summary>
        <p>{t('about.diagnosis')}</p>
        <p>{t('about.edition', { version: edition.version, date })}</p>
        <p>{t('about.sources', { count: cited[name].length })}</p>
        <ul role="list">
          {cited[name].map((id) => (
            <li key={id}>
              <a href={citations[id].url} lang="en" dir="ltr" rel="noreferrer">
                {citations[id].title}
              </a>
            </li>
          ))}
        </ul>
        {unsourced[name] && <p>{t('about.unsourced')}</p>}
      </details>
    </footer>
  );
}
