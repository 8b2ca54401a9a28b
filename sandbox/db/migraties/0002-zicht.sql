-- What one deelnemer ("kijker") may see. Every read goes through these views with kijker = the acting OIN, so a
-- query that forgets a rule cannot exist: what is not in the view does not exist for that organisation.

create view document_zicht as
select doc.*, p.oin as kijker, s.status as samenwerking_status,
  a.naam as door_naam, g.naam as gewijzigd_door_naam
from documenten doc
join samenwerkingen s using (samenwerking_id)
join deelnemers p using (samenwerking_id)
join organisaties a on a.oin = doc.door
left join organisaties g on g.oin = doc.gewijzigd_door
where doc.aanduiding = 'RV' or p.privilege = 'VT' or doc.door = p.oin;

create view actieverzoek_zicht as
select av.*, p.oin as kijker, case when p.oin = av.zender then 'zender' else 'ontvanger' end as kijker_rol,
  s.status as samenwerking_status, s.titel as samenwerking_naam,
  z.naam as zender_naam, o.naam as ontvanger_naam, g.naam as gewijzigd_door_naam,
  (select count(*) from berichten b where b.actieverzoek_id = av.actieverzoek_id)::integer as aantal_berichten
from actieverzoeken av
join samenwerkingen s using (samenwerking_id)
join deelnemers p on p.samenwerking_id = av.samenwerking_id and p.oin in (av.zender, av.ontvanger)
join organisaties z on z.oin = av.zender
join organisaties o on o.oin = av.ontvanger
join organisaties g on g.oin = av.gewijzigd_door;

-- A notificatie about a document follows the document: whoever may not see it now was never told.
create view notificatie_zicht as
select n.*, e.naam as event_initiator_naam, d.naam as deelnemer_naam, s.titel as samenwerking_naam,
  s.sluit_op, s.sluit_over_dagen, s.verwijder_op, s.verwijder_over_dagen
from notificaties n
join organisaties d on d.oin = n.deelnemer
left join organisaties e on e.oin = n.event_initiator
left join samenwerkingen s using (samenwerking_id)
left join deelnemers p on p.samenwerking_id = n.samenwerking_id and p.oin = n.deelnemer
where (p.oin is not null and (n.document_id is null or n.document_aanduiding = 'RV'
    or p.privilege = 'VT' or n.document_door = p.oin))
  or n.notificatie_type in ('KETENPARTNER_VERWIJDERD', 'SAMENWERKING_VERWIJDERD');

create view samenwerking_zicht as
select s.*, p.oin as kijker, p.rol as kijker_rol, p.privilege,
  a.naam as aangemaakt_door_naam, g.naam as gewijzigd_door_naam,
  exists (select 1 from laadtaken l where l.samenwerking_id = s.samenwerking_id) as wordt_geladen,
  (select count(*) from actieverzoeken av
    where av.samenwerking_id = s.samenwerking_id and p.oin in (av.zender, av.ontvanger))::integer as aantal_actieverzoeken,
  (select count(*) from notificatie_zicht n
    where n.samenwerking_id = s.samenwerking_id and n.deelnemer = p.oin)::integer as aantal_notificaties
from samenwerkingen s
join deelnemers p using (samenwerking_id)
join organisaties a on a.oin = s.aangemaakt_door
join organisaties g on g.oin = s.gewijzigd_door;
