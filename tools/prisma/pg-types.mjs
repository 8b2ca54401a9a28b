import pg from 'pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'

const COLUMN_TYPES = {
  16: ColumnTypeEnum.Boolean,
  17: ColumnTypeEnum.Bytes,
  18: ColumnTypeEnum.Character,
  19: ColumnTypeEnum.Text,
  20: ColumnTypeEnum.Int64,
  21: ColumnTypeEnum.Int32,
  23: ColumnTypeEnum.Int32,
  25: ColumnTypeEnum.Text,
  26: ColumnTypeEnum.Int64,
  114: ColumnTypeEnum.Json,
  700: ColumnTypeEnum.Float,
  701: ColumnTypeEnum.Double,
  1042: ColumnTypeEnum.Text,
  1043: ColumnTypeEnum.Text,
  1082: ColumnTypeEnum.Date,
  1083: ColumnTypeEnum.Time,
  1114: ColumnTypeEnum.DateTime,
  1184: ColumnTypeEnum.DateTime,
  1700: ColumnTypeEnum.Numeric,
  2950: ColumnTypeEnum.Uuid,
  3802: ColumnTypeEnum.Json,
  1000: ColumnTypeEnum.BooleanArray,
  1002: ColumnTypeEnum.CharacterArray,
  1003: ColumnTypeEnum.TextArray,
  1005: ColumnTypeEnum.Int32Array,
  1007: ColumnTypeEnum.Int32Array,
  1009: ColumnTypeEnum.TextArray,
  1015: ColumnTypeEnum.TextArray,
  1016: ColumnTypeEnum.Int64Array,
  1028: ColumnTypeEnum.Int64Array,
  2951: ColumnTypeEnum.UuidArray,
}

const AS_TEXT = new Set([20, 26, 114, 1700, 3802])
const TIMESTAMPS = new Set([1114, 1184])
const NAME_ARRAY = 1003
const TEXT_ARRAY = 1009

/** Prisma's column type for a PostgreSQL type; unknown ones travel as text. */
export function columnType(oid) {
  return COLUMN_TYPES[oid] ?? ColumnTypeEnum.Text
}

/** Values as the engine wants them: whole numbers as text, timestamps as ISO 8601. */
export const rawValues = {
  getTypeParser(oid, format) {
    if (AS_TEXT.has(oid)) return (value) => value
    if (TIMESTAMPS.has(oid)) return (value) => value.replace(' ', 'T').replace(/([+-]\d\d(:\d\d)?)?$/, '+00:00')
    return pg.types.getTypeParser(oid === NAME_ARRAY ? TEXT_ARRAY : oid, format)
  },
}
