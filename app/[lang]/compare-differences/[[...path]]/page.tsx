import { type CompareProps, compareAnswer, compareMetadata } from '@/app/compare-route';

export const revalidate = 3600;
export const generateStaticParams = () => [];
export const generateMetadata = compareMetadata;

/** A comparison with ?only=differences; see the rewrites in next.config.ts. */
export default function Page(props: CompareProps) {
  return compareAnswer(props, true);
}
