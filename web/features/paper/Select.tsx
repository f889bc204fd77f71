import styles from './Paper.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { id: Value; name: string }[];
  onChoose: (value: Value) => void;
}

/** One of a few values, with its label above. */
export function Select<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  const choose = (text: string) => {
    const chosen = options.find(({ id }) => id === text);
    if (chosen) onChoose(chosen.id);
  };
  return (
    <label className={styles.field}>
      {label}
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
