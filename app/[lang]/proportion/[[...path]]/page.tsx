import '@/app/sections/proportion.css';
import { sectionRoute } from '@/app/answer/section-route';
import { proportion } from '@/app/sections/proportion';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(proportion);

export { generateMetadata, page as default };
