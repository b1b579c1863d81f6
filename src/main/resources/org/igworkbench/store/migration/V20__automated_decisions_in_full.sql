alter table automated_decision add column logic varchar default '' not null;
alter table automated_decision add column sets_outcome varchar default 'UNKNOWN' not null;
alter table automated_decision add column solely_note varchar default '' not null;
alter table automated_decision add column human_can_change varchar;
alter table automated_decision add column profiling varchar;
alter table automated_decision add column human_evidence varchar default '' not null;
alter table automated_decision add column effect_note varchar default '' not null;
alter table automated_decision add column decision_note varchar default '' not null;
alter table automated_decision add column sensitive_data varchar;
alter table automated_decision add column gate varchar;
alter table automated_decision add column gate_ground varchar default '' not null;
alter table automated_decision add column information_wording varchar default '' not null;
alter table automated_decision add column information_owner varchar default '' not null;
alter table automated_decision add column representations_wording varchar default '' not null;
alter table automated_decision add column representations_owner varchar default '' not null;
alter table automated_decision add column intervention_wording varchar default '' not null;
alter table automated_decision add column intervention_owner varchar default '' not null;
alter table automated_decision add column contest_wording varchar default '' not null;
alter table automated_decision add column contest_owner varchar default '' not null;
alter table automated_decision add column regulations varchar default '' not null;
alter table automated_decision add column owner varchar default '' not null;
alter table automated_decision add column purpose varchar;
alter table automated_decision add column basis varchar;
alter table automated_decision add column assessment varchar default '' not null;
alter table automated_decision add column agreement varchar;
alter table automated_decision add column review_on date;
alter table automated_decision add column effective_from date;
alter table automated_decision add column effective_to date;
alter table automated_decision alter column logic drop default;
alter table automated_decision alter column sets_outcome drop default;
alter table automated_decision alter column solely_note drop default;
alter table automated_decision alter column human_evidence drop default;
alter table automated_decision alter column effect_note drop default;
alter table automated_decision alter column decision_note drop default;
alter table automated_decision alter column gate_ground drop default;
alter table automated_decision alter column information_wording drop default;
alter table automated_decision alter column information_owner drop default;
alter table automated_decision alter column representations_wording drop default;
alter table automated_decision alter column representations_owner drop default;
alter table automated_decision alter column intervention_wording drop default;
alter table automated_decision alter column intervention_owner drop default;
alter table automated_decision alter column contest_wording drop default;
alter table automated_decision alter column contest_owner drop default;
alter table automated_decision alter column regulations drop default;
alter table automated_decision alter column owner drop default;
alter table automated_decision alter column assessment drop default;

-- The answers were free text that begins with yes or no and says more in brackets. What is no such
-- answer is kept whole beside an answer that is not known.
update automated_decision set solely_note = case
    when regexp_like(solely_automated, '^\s*(y|yes|n|no|part|partly|depends|limited|unknown)\s*$', 'i') then ''
    else regexp_replace(solely_automated, '^\s*(?:y|yes|n|no|part|partly|depends|limited|unknown)\s*\((.*)\)\s*$', '$1', 'in')
  end;
update automated_decision set effect_note = case
    when regexp_like(significant_effect, '^\s*(y|yes|n|no|part|partly|depends|limited|unknown)\s*$', 'i') then ''
    else regexp_replace(significant_effect, '^\s*(?:y|yes|n|no|part|partly|depends|limited|unknown)\s*\((.*)\)\s*$', '$1', 'in')
  end;
update automated_decision set decision_note = case
    when regexp_like(significant_decision, '^\s*(y|yes|n|no|part|partly|depends|limited|unknown)\s*$', 'i') then ''
    else regexp_replace(significant_decision, '^\s*(?:y|yes|n|no|part|partly|depends|limited|unknown)\s*\((.*)\)\s*$', '$1', 'in')
  end;
update automated_decision set solely_automated = case
    when regexp_like(solely_automated, '^\s*(y|yes)\s*(\(.*\))?\s*$', 'in') then 'YES'
    when regexp_like(solely_automated, '^\s*(n|no)\s*(\(.*\))?\s*$', 'in') then 'NO'
    when regexp_like(solely_automated, '^\s*(part|partly|depends|limited)\s*(\(.*\))?\s*$', 'in') then 'PARTLY'
    else 'UNKNOWN'
  end;
update automated_decision set significant_effect = case
    when regexp_like(significant_effect, '^\s*(y|yes)\s*(\(.*\))?\s*$', 'in') then 'YES'
    when regexp_like(significant_effect, '^\s*(n|no)\s*(\(.*\))?\s*$', 'in') then 'NO'
    when regexp_like(significant_effect, '^\s*(part|partly|depends|limited)\s*(\(.*\))?\s*$', 'in') then 'PARTLY'
    else 'UNKNOWN'
  end;
update automated_decision set significant_decision = case
    when regexp_like(significant_decision, '^\s*(y|yes)\s*(\(.*\))?\s*$', 'in') then 'YES'
    when regexp_like(significant_decision, '^\s*(n|no)\s*(\(.*\))?\s*$', 'in') then 'NO'
    when regexp_like(significant_decision, '^\s*(part|partly|depends|limited)\s*(\(.*\))?\s*$', 'in') then 'PARTLY'
    else 'UNKNOWN'
  end;
-- What is asked of people who are involved, and of significant decisions, is not known so far.
update automated_decision set human_can_change = 'UNKNOWN', profiling = 'UNKNOWN' where solely_automated <> 'YES';
update automated_decision set sensitive_data = 'UNKNOWN' where significant_decision <> 'NO';
