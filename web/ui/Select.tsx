interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { id: Value; name: string }[];
  onChoose: (value: Value) => void;
  className?: string | undefined;
}

/** One of a few values, with its label above. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChoose, className } = props;
  const choose = (text: string) => {
    const chosen = options.find(({ id }) => id === text);
    if (chosen) onChoose(chosen.id);
  };
  return (
    <label className={className}>
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
