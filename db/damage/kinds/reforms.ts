import { forReaders } from '@/law/language';
import { type Family, refused, unseen, warned } from './kind';

/** The timeline. */
export const reforms: Family = {
  name: 'reforms',
  kinds: [
    refused(
      'a reform twice',
      ({ timeline }) => timeline?.[0],
      (each, { timeline }) => {
        timeline?.push(structuredClone(each));
      },
    ),
    refused(
      'a reform of 1066',
      ({ timeline }) => timeline?.[0],
      (each) => {
        each.date = '1066-10-14';
      },
    ),
    refused(
      'a reform without its own words',
      ({ timeline }) => timeline?.[0],
      (each) => {
        each.title = forReaders({ en: 'Reform', ru: '…' });
      },
    ),
    warned(
      'a reform dated by its adoption',
      'an act may take effect on the day it is adopted',
      ({ timeline }) => timeline?.find(({ date }) => date.length === 10),
      (each) => {
        each.title = forReaders({ en: 'New drug law', ru: 'Новый закон о наркотиках' });
        each.detail = forReaders({
          en: 'Parliament adopted the act on that day; it takes effect a year later.',
          ru: 'В этот день парламент принял закон; он вступает в силу через год.',
        });
      },
    ),
    unseen(
      'a reform called softer that was harsher',
      'only the law before and after it shows it',
      ({ timeline }) => timeline?.find(({ direction }) => direction === 'harsher'),
      (each) => {
        each.direction = 'softer';
      },
    ),
  ],
};
