import '@/app/styles/trust.css';
import {
  type VerificationProps,
  verificationAnswer,
  verificationMetadata,
} from '@/app/verification-route';

export const revalidate = 3600;
export const generateStaticParams = () => [];
export const generateMetadata = verificationMetadata;

export default function Page(props: VerificationProps) {
  return verificationAnswer(props, 'subregion');
}
