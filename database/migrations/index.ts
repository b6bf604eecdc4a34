import * as migration_20261123_143607_schema from './20261123_143607_schema';
import * as migration_20261123_150748_schema from './20261123_150748_schema';
import * as migration_20261123_153021_schema from './20261123_153021_schema';
import * as migration_20261123_160922_schema from './20261123_160922_schema';
import * as migration_20261123_195431_schema from './20261123_195431_schema';
import * as migration_20261127_024305_schema from './20261127_024305_schema';
import * as migration_20261127_114132_schema from './20261127_114132_schema';
import * as migration_20261127_211517_schema from './20261127_211517_schema';

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
    up: migration_20261123_195431_schema.up,
    down: migration_20261123_195431_schema.down,
    name: '20261123_195431_schema',
  },
  {
    up: migration_20261127_024305_schema.up,
    down: migration_20261127_024305_schema.down,
    name: '20261127_024305_schema',
  },
  {
    up: migration_20261127_114132_schema.up,
    down: migration_20261127_114132_schema.down,
    name: '20261127_114132_schema',
  },
  {
    up: migration_20261127_211517_schema.up,
    down: migration_20261127_211517_schema.down,
    name: '20261127_211517_schema'
  },
];
