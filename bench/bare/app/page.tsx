/** The empty page, with which the weight of JavaScript is compared. */
export default function Page() {
  return <p>Empty</p>;
}
