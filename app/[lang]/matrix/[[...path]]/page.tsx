import '@/app/sections/matrix.css';
import { sectionRoute } from '@/app/answer/section-route';
import { matrix } from '@/app/sections/matrix';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(matrix);

export { generateMetadata, page as default };
