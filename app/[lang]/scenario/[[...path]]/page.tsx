import '@/app/sections/scenario.css';
import { sectionRoute } from '@/app/answer/section-route';
import { scenario } from '@/app/sections/scenario';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(scenario);

export { generateMetadata, page as default };
