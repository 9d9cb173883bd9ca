import '@/app/sections/glossary.css';
import { sectionRoute } from '@/app/answer/section-route';
import { glossary } from '@/app/sections/glossary';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(glossary);

export { generateMetadata, page as default };
