'use client';

/** When a page could not be made. In both languages, since what failed may be the words themselves. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main>
      <h1>Something went wrong on our side / Ошибка на нашей стороне</h1>
      <p>The address still holds your choice. Try again in a minute.</p>
      <p lang="ru">Ваш выбор остался в адресе. Попробуйте через минуту.</p>
      <button type="button" onClick={reset}>
        Try again / Попробовать ещё раз
      </button>
    </main>
  );
}
