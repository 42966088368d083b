package org.recto.review;

import java.util.List;
import org.recto.host.OpenDatabase;
import org.recto.revision.Examination;
import org.recto.revision.Questions;
import org.springframework.stereotype.Component;

/** Whether rounds of review, what happened in them, and the approvals that ended them are whole and agree. */
@Component
public class ReviewsCheckup {

    private static final List<String> QUESTIONS = List.of(
            // each act leads from where the one before it led to where its round stands
            """
            select e.accession as entry, walk.revision, null as section,
              'Round ' || walk.round_id || ': ' || walk.act || ' doesn’t follow ' || coalesce(walk.before, 'nothing')
                || '.' as sentence
            from (
              select v.entry_id, v.round_id, v.revision, v.act,
                lag(v.act) over (partition by v.entry_id, v.round_id order by v.number) as before
              from review_event v
              where v.act in (select act from review_transition)) as walk
            join entry e on e.id = walk.entry_id
            where not exists (
              select from review_transition t
              where t.act = walk.act
                and (walk.before is null and t.before = 'IN_PREPARATION'
                  or t.before in (select b.after from review_transition b where b.act = walk.before)))
            """,
            """
            select e.accession as entry, o.revision, null as section,
              'Round ' || o.id || ' stands at revision ' || o.revision || ', ' || o.state || ', and '
                || coalesce('its last act is ' || final.act || ' of revision ' || final.revision, 'nothing happened in it')
                || '.' as sentence
            from review_round o
            join entry e on e.id = o.entry_id
            left join lateral (
              select v.act, v.revision
              from review_event v
              where v.entry_id = o.entry_id
                and v.round_id = o.id
                and v.act in (select act from review_transition)
              order by v.number desc
              limit 1) as final on true
            where final.revision is distinct from o.revision
              or not exists (select from review_transition t where t.act = final.act and t.after = o.state)
            """,
            """
            select e.accession as entry, o.revision, null as section,
              case
                when a.round_id is null then 'Round ' || o.id || ' is approved without an approval.'
                when o.state <> 'APPROVED' then 'Round ' || o.id || ' has an approval and is not approved.'
                else 'Round ' || o.id || ' has the approval of revision ' || a.revision || '.'
              end as sentence
            from review_round o
            join entry e on e.id = o.entry_id
            left join approval a on a.entry_id = o.entry_id and a.round_id = o.id
            where (o.state = 'APPROVED') <> (a.round_id is not null)
              or a.revision <> o.revision
            """,
            """
            select e.accession as entry, coalesce(a.revision, p.number) as revision, null as section,
              case
                when p.number is null then 'It was approved, and readers are not shown it.'
                else 'Readers are shown it, and it was not approved.'
              end as sentence
            from approval a
            full join approved_revision p on p.entry_id = a.entry_id and p.number = a.revision
            join entry e on e.id = coalesce(a.entry_id, p.entry_id)
            where p.number is null
              or a.revision is null
            """,
            """
            select e.accession as entry, newest.number as revision, null as section,
              'The entry stands at ' || e.state || ', and its review at ' || reviewed.state || '.' as sentence
            from entry e
            join lateral (select max(number) as number from revision where entry_id = e.id) as newest
              on newest.number is not null
            cross join lateral (
              select coalesce(
                (select o.state from review_round o where o.entry_id = e.id and o.state <> 'APPROVED' limit 1),
                (
                  select 'APPROVED'
                  from review_round o
                  where o.entry_id = e.id
                    and o.state = 'APPROVED'
                    and o.revision = newest.number
                  limit 1),
                'IN_PREPARATION') as state) as reviewed
            where e.state <> reviewed.state
            """,
            """
            select e.accession as entry, a.revision, s.key as section,
              'Round ' || s.round_id || ' approved another content of it than the revision holds.' as sentence
            from section_approval s
            join approval a on a.entry_id = s.entry_id and a.round_id = s.round_id
            join revision r on r.entry_id = a.entry_id and r.number = a.revision
            join entry e on e.id = s.entry_id
            where s.hash is distinct from r.section_hashes[array_position(r.section_keys, s.key)]
            """,
            """
            select e.accession as entry, a.revision, held.key as section,
              'Round ' || a.round_id || ' approved its revision, and nothing says that anybody approved this content of it.'
                as sentence
            from approval a
            join entry e on e.id = a.entry_id
            join revision r on r.entry_id = a.entry_id and r.number = a.revision
            cross join lateral unnest(r.section_keys, r.section_hashes) as held (key, hash)
            where not exists (
              select from section_approval s
              where s.entry_id = a.entry_id
                and s.key = held.key
                and s.hash = held.hash
                and s.round_id <= a.round_id)
            """,
            """
            select e.accession as entry, a.revision, null as section,
              'Round ' || a.round_id || ' has the approval of its own author, ' || a.approver || '.' as sentence
            from approval a
            join entry e on e.id = a.entry_id
            join revision r on r.entry_id = a.entry_id and r.number = a.revision
            where r.author_id = a.approver_id
            """,
            """
            select e.accession as entry, a.revision, null as section,
              'What its check reported when it was approved is ' ||
                case when c.hash is null then 'missing.' else 'not what its hash says.' end as sentence
            from approval a
            join entry e on e.id = a.entry_id
            left join check_report c on c.hash = a.report_hash
            where c.hash is null
              or c.hash <> sha256(convert_to(c.body, 'UTF8'))
            """,
            // recto's own act, when a newer revision comes, is part of that save
            """
            select coalesce(e.accession, told.subject) as entry, null::integer as revision, null as section,
              'Round ' || coalesce(told.round_id, happened.round_id) || ': ' || coalesce(happened.times, 0) || ' times '
                || coalesce(happened.act, told.act) || ', and the audit trail tells of ' || coalesce(told.times, 0) || '.'
                as sentence
            from (
              select round_id, act, count(*) as times
              from review_event
              where act in ('SUBMIT', 'REQUEST_CHANGES', 'APPROVE', 'OVERRIDE_GATE')
              group by round_id, act) as happened
            full join (
              select (details ->> 'round')::bigint as round_id, upper(replace(substr(act, 8), '-', '_')) as act,
                min(split_part(subject, '/', 1)) as subject, count(*) as times
              from audit_entry
              where act in ('review.submit', 'review.request-changes', 'review.approve', 'review.override-gate')
              group by 1, 2) as told
              on told.round_id = happened.round_id and told.act = happened.act
            left join review_round o on o.id = happened.round_id
            left join entry e on e.id = o.entry_id
            where told.times is distinct from happened.times
            """);

    private final Questions questions;

    ReviewsCheckup(Questions questions) {
        this.questions = questions;
    }

    /** Outside of the server. */
    public static ReviewsCheckup on(OpenDatabase database) {
        return new ReviewsCheckup(new Questions(database.jdbc()));
    }

    public void run(Examination examination) {
        questions.ask(examination, "reviews", QUESTIONS);
    }
}
