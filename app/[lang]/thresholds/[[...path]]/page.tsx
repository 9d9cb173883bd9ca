import '@/app/sections/thresholds.css';
import { sectionRoute } from '@/app/answer/section-route';
import { thresholds } from '@/app/sections/thresholds';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(thresholds);

export { generateMetadata, page as default };
