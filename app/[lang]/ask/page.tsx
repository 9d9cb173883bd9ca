import '@/app/sections/ask.css';
import { queryRoute } from '@/app/answer/section-route';
import { ask } from '@/app/sections/ask';

// Depends on the query, so it is never kept.
const { generateMetadata, page } = queryRoute(ask);

export { generateMetadata, page as default };
