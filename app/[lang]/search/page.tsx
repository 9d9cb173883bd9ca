import '@/app/sections/search.css';
import { queryRoute } from '@/app/answer/section-route';
import { search } from '@/app/sections/search';

// Depends on the query, so it is never kept.
const { generateMetadata, page } = queryRoute(search);

export { generateMetadata, page as default };
