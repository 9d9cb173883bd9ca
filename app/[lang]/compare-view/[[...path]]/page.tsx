import '@/app/sections/compare.css';
import { queryRoute } from '@/app/answer/section-route';
import { compare } from '@/app/sections/compare';

// A tab of a comparison other than the first, as its query says; see the rewrites in next.config.ts.
const { generateMetadata, page } = queryRoute(compare);

export { generateMetadata, page as default };
