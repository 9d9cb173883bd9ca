import '@/app/sections/countries.css';
import { sectionRoute } from '@/app/answer/section-route';
import { countries } from '@/app/sections/countries';

export const revalidate = 3600;
export const generateStaticParams = () => [];

const { generateMetadata, page } = sectionRoute(countries);

export { generateMetadata, page as default };
