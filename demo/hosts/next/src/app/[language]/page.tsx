import Link from 'next/link';
import { Live } from '../live';
import { Widget } from '../widget';

const titles: Record<string, string> = { en: 'Our clinic', es: 'Nuestra clínica' };

export default async function Page({ params }: { params: Promise<{ language: string }> }) {
  const { language } = await params;
  return (
    <>
      <h1>{titles[language]}</h1>
      <Link href="/en" lang="en">
        English
      </Link>
      <Link href="/es" lang="es">
        Español
      </Link>
      <Live>
        <Widget tag="cramp-causes" lang={language} attributes={{ 'heading-level': 3 }} />
      </Live>
      <Widget tag="cramp-help" lang={language} attributes={{ 'emergency-number': '112' }} />
    </>
  );
}
