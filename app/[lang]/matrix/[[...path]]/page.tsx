import { type MatrixProps, matrixAnswer, matrixMetadata } from '@/app/matrix-route';
import { DEFAULT_ORDER } from '@/links/matrix';

export const revalidate = 3600;
export const generateStaticParams = () => [];
export const generateMetadata = matrixMetadata;

export default function Page(props: MatrixProps) {
  return matrixAnswer(props, DEFAULT_ORDER);
}
