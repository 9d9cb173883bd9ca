import '@/app/sections/changes.css';
import { sectionRoute } from '@/app/answer/section-route';
import { changes } from '@/app/sections/changes';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(changes);

export { generateMetadata, page as default };
