-- A term is told of the region's small and large centres as well, by themselves: with it is kept which those were then.
alter table indicator_release add column zones jsonb not null default '{}';

alter table indicator_value
    drop constraint indicator_value_breakdown_known,
    add constraint indicator_value_breakdown_known check (breakdown in ('NONE', 'SESSION', 'START', 'SIZE'));
