import { sectionRoute } from '@/app/answer/section-route';
import { elsewhere } from '@/app/sections/elsewhere';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(elsewhere);

export { generateMetadata, page as default };
