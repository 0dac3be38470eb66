// What the schema asks of filled-in data. A server checks again: with the same schema, and with the function.

/** Every fault, each with its path, the title of its field and a text. */
export function check(schema, value, say, path = [], title = schema.title) {
  if (schema.type === 'object') {
    return Object.entries(schema.properties).flatMap(([name, field]) => {
      const at = [...path, name]
      if (value[name] !== undefined) return check(field, value[name], say, at, field.title)
      const isMissing = schema.required?.includes(name)
      return isMissing ? [{ path: at, title: field.title, message: say.missing }] : []
    })
  }
  if (schema.type === 'array') {
    return value.flatMap((one, i) =>
      check(schema.items, one, say, [...path, i]).map((fault) => ({
        ...fault,
        title: `${say.item(title, i + 1)}: ${fault.title}`,
      })),
    )
  }
  const message = faultOf(schema, value, say)
  return message === undefined ? [] : [{ path, title, message }]
}

function faultOf(schema, value, say) {
  if (schema.anyOf) {
    const forms = schema.anyOf.map((form) => faultOf(form, value, say))
    return forms.includes(undefined) ? undefined : say.amount(value)
  }
  if (schema.enum && !schema.enum.includes(value)) return say.choice
  if (schema.type === 'integer') {
    const { minimum = -Infinity, maximum = Infinity } = schema
    const fits = Number.isInteger(value) && value >= minimum && value <= maximum
    return fits ? undefined : say.whole(minimum, maximum)
  }
  if (schema.type === 'number') return typeof value === 'number' ? undefined : say.amount(value)
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) {
    return schema.format === 'date' ? say.date : say.form
  }
  if (schema.maxLength && value.length > schema.maxLength) return say.long(schema.maxLength)
  return undefined
}
