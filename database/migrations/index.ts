import * as migration_20261123_143607_schema from './20261123_143607_schema';

export const migrations = [
  {
    up: migration_20261123_143607_schema.up,
    down: migration_20261123_143607_schema.down,
    name: '20261123_143607_schema'
  },
];
