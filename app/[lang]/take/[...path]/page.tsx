import '@/app/styles/take.css';
import { sectionRoute } from '@/app/section-route';
import { take } from '@/app/sections/take';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(take);

export { generateMetadata, page as default };
