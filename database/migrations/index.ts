import * as migration_20261123_143607_schema from './20261123_143607_schema';
import * as migration_20261123_150748_schema from './20261123_150748_schema';
import * as migration_20261123_153021_schema from './20261123_153021_schema';
import * as migration_20261123_160922_schema from './20261123_160922_schema';
<<<<<<< HEAD
import * as migration_20261123_175812_schema from './20261123_175812_schema';
=======
import * as migration_20261123_175527_schema from './20261123_175527_schema';
>>>>>>> 54a9bcd (Export a filtered list of persons as CSV or XLSX, streamed, masked and audited)

export const migrations = [
  {
    up: migration_20261123_143607_schema.up,
    down: migration_20261123_143607_schema.down,
    name: '20261123_143607_schema',
  },
  {
    up: migration_20261123_150748_schema.up,
    down: migration_20261123_150748_schema.down,
    name: '20261123_150748_schema',
  },
  {
    up: migration_20261123_153021_schema.up,
    down: migration_20261123_153021_schema.down,
    name: '20261123_153021_schema',
  },
  {
    up: migration_20261123_160922_schema.up,
    down: migration_20261123_160922_schema.down,
    name: '20261123_160922_schema',
  },
  {
<<<<<<< HEAD
    up: migration_20261123_175812_schema.up,
    down: migration_20261123_175812_schema.down,
    name: '20261123_175812_schema'
=======
    up: migration_20261123_175527_schema.up,
    down: migration_20261123_175527_schema.down,
    name: '20261123_175527_schema'
>>>>>>> 54a9bcd (Export a filtered list of persons as CSV or XLSX, streamed, masked and audited)
  },
];
