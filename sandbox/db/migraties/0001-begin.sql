-- A world is one closed set of organisations, personas and dossiers with a clock of its own.
create sequence wereld_nummer start 1001;
create sequence sam_nummer start 10100;

create table werelden (
  wereld_id text primary key,
  scenario text not null,
  strikt boolean not null,
  klok_offset_ms bigint not null default 0,
  laatste_tijdstip timestamptz not null default date_trunc('milliseconds', clock_timestamp())
);

create table organisaties (
  oin text primary key check (length(oin) = 20),
  wereld_id text not null references werelden on delete cascade,
  sleutel text not null,
  naam text not null,
  soort text not null check (soort in ('bevoegd-gezag', 'behandeldienst', 'ketenpartner')),
  mag_starten boolean not null,
  identificaties jsonb not null,
  volgorde integer not null
);
create index on organisaties (wereld_id);

create table mandaten (
  certificaat_oin text not null,
  oin text not null references organisaties on delete cascade,
  primary key (certificaat_oin, oin)
);
create index on mandaten (oin);

create table personas (
  persona_id text primary key,
  wereld_id text not null references werelden on delete cascade,
  label text not null,
  rol text not null,
  organisatienaam text not null,
  identificatie jsonb not null,
  pseudoniem text not null,
  service_id text not null,
  volgorde integer not null
);
create index on personas (wereld_id);

create table samenwerkingen (
  samenwerking_id text primary key,
  wereld_id text not null references werelden on delete cascade,
  titel text not null,
  beschrijving text,
  status text not null check (status in ('INITIALISATIE', 'OPEN', 'GESLOTEN')),
  samenwerk_vorm text not null,
  samenwerk_doel text,
  verzoeknummer text,
  olo_verzoeknummer text,
  bron_verzoek text,
  type_verzoek text,
  globale_locatie text,
  kenmerk_systeem text,
  nummer_binnen_systeem text,
  contactpersoon_naam text,
  contactpersoon_emailadres text,
  contactpersoon_telefoonnummer text,
  taal text,
  aangemaakt_door text not null references organisaties,
  creatie_op timestamptz not null,
  eind_op timestamptz not null,
  gewijzigd_door text not null references organisaties,
  gewijzigd_op timestamptz not null,
  verzoek_geladen boolean not null default false,
  actief_op timestamptz not null,
  sluit_op timestamptz,
  verwijder_op timestamptz,
  -- The seed must not grow old: counted from the moment of reading until somebody moves the clock.
  sluit_over_dagen integer,
  verwijder_over_dagen integer,
  einde_gemeld boolean not null default false
);
create index on samenwerkingen (wereld_id);

create table deelnemers (
  samenwerking_id text not null references samenwerkingen on delete cascade,
  oin text not null references organisaties,
  rol text not null check (rol in ('INITIATOR', 'KETENPARTNER')),
  privilege text not null check (privilege in ('BT', 'VT')),
  toegevoegd_op timestamptz not null,
  primary key (samenwerking_id, oin)
);
create index on deelnemers (oin);

create table documenten (
  document_id uuid primary key,
  samenwerking_id text not null references samenwerkingen on delete cascade,
  bestands_naam text not null,
  omschrijving text,
  aanduiding text not null check (aanduiding in ('RV', 'SV')),
  taal text,
  formaat text not null,
  hash text not null check (length(hash) = 64),
  grootte bigint not null,
  kenmerk_systeem text,
  nummer_binnen_systeem text,
  door text not null references organisaties,
  creatie_op timestamptz not null,
  gewijzigd_door text references organisaties,
  gewijzigd_op timestamptz
);
create index on documenten (samenwerking_id);
create index on documenten (hash);

create table actieverzoeken (
  actieverzoek_id uuid primary key,
  samenwerking_id text not null references samenwerkingen on delete cascade,
  titel text not null,
  omschrijving text,
  melding text,
  product_id text,
  status text not null
    check (status in ('OPEN', 'IN_BEHANDELING', 'GEWEIGERD', 'INGETROKKEN', 'GEREEDGEMELD', 'GEREED')),
  zender text not null references organisaties,
  ontvanger text not null references organisaties,
  creatie_op timestamptz not null,
  gewijzigd_door text not null references organisaties,
  gewijzigd_op timestamptz not null,
  check (zender <> ontvanger)
);
create index on actieverzoeken (samenwerking_id);
create index on actieverzoeken (zender);
create index on actieverzoeken (ontvanger);

create table actieverzoek_documenten (
  actieverzoek_id uuid not null references actieverzoeken on delete cascade,
  document_id uuid not null references documenten on delete cascade,
  primary key (actieverzoek_id, document_id)
);
create index on actieverzoek_documenten (document_id);

create table berichten (
  bericht_id uuid primary key,
  actieverzoek_id uuid not null references actieverzoeken on delete cascade,
  inhoud text not null,
  zender text not null references organisaties,
  ontvanger text not null references organisaties,
  creatie_op timestamptz not null
);
create index on berichten (actieverzoek_id, creatie_op);

-- No foreign key to samenwerkingen: "removed" is announced after the samenwerking is gone.
create table notificaties (
  notificatie_id uuid primary key,
  wereld_id text not null references werelden on delete cascade,
  samenwerking_id text not null,
  samenwerk_vorm text not null,
  deelnemer text not null references organisaties on delete cascade,
  notificatie_type text not null,
  titel text not null,
  tekst text not null,
  event_initiator text references organisaties on delete cascade,
  event_op timestamptz not null,
  properties jsonb not null,
  document_id uuid,
  document_aanduiding text,
  document_door text
);
create index on notificaties (deelnemer, event_op);
create index on notificaties (samenwerking_id);
create index on notificaties (document_id);

-- Loading takes real seconds and must survive a restart, so what is due is a row and not a timer.
create table laadtaken (
  samenwerking_id text primary key references samenwerkingen on delete cascade,
  klaar_op timestamptz not null,
  lukt boolean not null
);
create index on laadtaken (klaar_op);
