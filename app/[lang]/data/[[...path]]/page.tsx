import '@/app/sections/data.css';
import { sectionRoute } from '@/app/answer/section-route';
import { data } from '@/app/sections/data';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(data);

export { generateMetadata, page as default };
