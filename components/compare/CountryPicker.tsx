'use client';

import { useEffect, useRef, useState } from 'react';

interface Country {
  code: string;
  name: string;
}

/**
 * The check boxes of the chooser. Without JavaScript they are sent as they stand; with it, in the order in which they
 * were ticked, which is that of the columns, shown as chips, and no more than fit.
 */
export function CountryPicker({
  groups,
  most,
  ticked,
  texts,
}: {
  groups: readonly { name: string; countries: readonly Country[] }[];
  most: number;
  /** codes that are ticked from the beginning */
  ticked: readonly string[];
  texts: {
    button: string;
    /** the button for each number of countries */
    buttons: readonly string[];
    chosen: string;
    full: string;
    remove: string;
  };
}) {
  const [codes, setCodes] = useState(ticked);
  const [ready, setReady] = useState(false);
  const boxes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was ticked before this script ran.
    const early = [...(boxes.current?.querySelectorAll('input:checked') ?? [])].map(
      (box) => (box as HTMLInputElement).value,
    );
    setCodes((before) => [
      ...before.filter((code) => early.includes(code)),
      ...early.filter((code) => !before.includes(code)),
    ]);
    setReady(true);
  }, []);
  const toggle = (code: string) =>
    setCodes((before) =>
      before.includes(code) ? before.filter((other) => other !== code) : [...before, code],
    );
  const all = groups.flatMap(({ countries }) => countries);
  const full = codes.length >= most;
  return (
    <>
      <div className="chooser" ref={boxes} data-hydrated="">
        {groups.map(({ name, countries }) => (
          <fieldset key={name}>
            <legend>{name}</legend>
            {countries.map((country) => (
              <label key={country.code}>
                <input
                  type="checkbox"
                  name={ready ? undefined : 'country'}
                  value={country.code}
                  checked={codes.includes(country.code)}
                  disabled={full && !codes.includes(country.code)}
                  onChange={() => toggle(country.code)}
                />
                {country.name}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div className="chooser-foot">
        {ready && (
          <>
            {codes.map((code) => (
              <input key={code} type="hidden" name="country" value={code} />
            ))}
            <ul className="chips" aria-label={texts.chosen}>
              {codes.map((code) => {
                const name = all.find((one) => one.code === code)?.name ?? code;
                return (
                  <li key={code}>
                    <button
                      type="button"
                      className="chip"
                      aria-label={`${texts.remove}: ${name}`}
                      onClick={() => toggle(code)}
                    >
                      {name} <span aria-hidden="true">×</span>
                    </button>
                  </li>
                );
              })}
            </ul>
            <p className="small" role="status">
              {full ? texts.full : ''}
            </p>
          </>
        )}
        <button type="submit" className="primary">
          {(ready && texts.buttons[codes.length]) || texts.button}
        </button>
      </div>
    </>
  );
}
