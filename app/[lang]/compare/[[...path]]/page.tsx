import '@/app/sections/compare.css';
import { sectionRoute } from '@/app/answer/section-route';
import { compare } from '@/app/sections/compare';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(compare);

export { generateMetadata, page as default };
