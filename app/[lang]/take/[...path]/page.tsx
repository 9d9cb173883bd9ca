import '@/app/sections/take.css';
import { sectionRoute } from '@/app/answer/section-route';
import { take } from '@/app/take/take';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(take);

export { generateMetadata, page as default };
