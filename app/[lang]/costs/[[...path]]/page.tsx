import '@/app/sections/costs.css';
import { sectionRoute } from '@/app/answer/section-route';
import { costs } from '@/app/sections/costs';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(costs);

export { generateMetadata, page as default };
