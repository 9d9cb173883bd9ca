import '@/app/sections/verification.css';
import { sectionRoute } from '@/app/answer/section-route';
import { verification } from '@/app/sections/verification';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(verification);

export { generateMetadata, page as default };
