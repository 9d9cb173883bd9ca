import '@/app/styles/trust.css';
import {
  type VerificationProps,
  verificationAnswer,
  verificationMetadata,
} from '@/app/verification-route';
import { parseVerificationOrder } from '@/links/verification';

type Props = VerificationProps & {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = verificationMetadata;

/** The page sorted as its query says; see the rewrites in next.config.ts. */
export default async function Page({ params, searchParams }: Props) {
  const { sort } = await searchParams;
  return verificationAnswer({ params }, parseVerificationOrder(sort));
}
