-- What a centre has offered of late, and when it last met about a guide: by the centre that hosts, and by all where several do. A
-- county's sessions of many years are not read for it.
create index session_by_host on session ((centre_ids[1]), guide_key, month) where guide_key is not null;
create index session_of_several on session using gin (centre_ids) where cardinality(centre_ids) > 1;
