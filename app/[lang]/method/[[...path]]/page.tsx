import '@/app/sections/method.css';
import { sectionRoute } from '@/app/answer/section-route';
import { method } from '@/app/sections/method';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(method);

export { generateMetadata, page as default };
