import type { Metadata } from 'next';
import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  params: Promise<{ language: string }>;
}

export const metadata: Metadata = { title: 'Our clinic', icons: 'data:,' };

export const generateStaticParams = () => [{ language: 'en' }, { language: 'es' }];

export default async function Layout({ children, params }: Props) {
  const { language } = await params;
  return (
    <html lang={language}>
      <body>{children}</body>
    </html>
  );
}
