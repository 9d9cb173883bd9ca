import '@/app/sections/compare.css';
import { sectionRoute } from '@/app/answer/section-route';
import { compare } from '@/app/sections/compare';

export const revalidate = 3600;
export const generateStaticParams = () => [];

// A comparison with this query; see the rewrites in next.config.ts.
const { generateMetadata, page } = sectionRoute(compare, { only: 'differences' });

export { generateMetadata, page as default };
