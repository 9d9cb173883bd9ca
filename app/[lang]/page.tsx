import '@/app/sections/overview.css';
import { sectionRoute } from '@/app/answer/section-route';
import { overview } from '@/app/sections/overview';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(overview);

export { generateMetadata, page as default };
