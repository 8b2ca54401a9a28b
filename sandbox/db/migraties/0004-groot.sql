-- Lists are asked per organisation, filtered by status and sorted by time: in a large world each page must stay one short read.
create index on actieverzoeken (ontvanger, status, creatie_op);
create index on actieverzoeken (zender, status, creatie_op);
create index on actieverzoeken (samenwerking_id, status, creatie_op);
create index on documenten (samenwerking_id, creatie_op);
create index on samenwerkingen (wereld_id, gewijzigd_op);
