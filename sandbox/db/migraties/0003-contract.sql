-- Which lines of the register of assumptions this world answers differently (`sandbox/omschakeling`).
alter table werelden add column afwijkingen text[] not null default '{}';

-- U13: as actieverzoek_zicht, and every other deelnemer of the samenwerking looks along.
create view actieverzoek_zicht_derden as
select av.*, p.oin as kijker,
  case p.oin when av.zender then 'zender' when av.ontvanger then 'ontvanger' else 'derde' end as kijker_rol,
  s.status as samenwerking_status, s.titel as samenwerking_naam,
  z.naam as zender_naam, o.naam as ontvanger_naam, g.naam as gewijzigd_door_naam,
  (select count(*) from berichten b where b.actieverzoek_id = av.actieverzoek_id)::integer as aantal_berichten
from actieverzoeken av
join samenwerkingen s using (samenwerking_id)
join deelnemers p using (samenwerking_id)
join organisaties z on z.oin = av.zender
join organisaties o on o.oin = av.ontvanger
join organisaties g on g.oin = av.gewijzigd_door;
