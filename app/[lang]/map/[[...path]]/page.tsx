import '@/app/sections/map.css';
import { sectionRoute } from '@/app/answer/section-route';
import { map } from '@/app/sections/map';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(map);

export { generateMetadata, page as default };
