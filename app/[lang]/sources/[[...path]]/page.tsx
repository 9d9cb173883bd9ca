import '@/app/sections/sources.css';
import { sectionRoute } from '@/app/answer/section-route';
import { sources } from '@/app/sections/sources';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(sources);

export { generateMetadata, page as default };
