package org.recto.revision;

import java.util.List;
import org.recto.host.OpenDatabase;
import org.springframework.stereotype.Component;

/** Whether entries, their revisions and drafts are whole, each by itself and with each other. */
@Component
public class RevisionsCheckup {

    /** Between tables, where SQL says it best: what every save must have left behind. */
    private static final List<String> QUESTIONS = List.of("""
            select coalesce(e.accession, 'a section') as entry, r.number as revision, 'figures' as section,
              'A figure names the picture ' || encode(named.sha256, 'hex') || ', which ' ||
                case when p.sha256 is null then 'is not kept.' else 'is not what its hash says.' end as sentence
            from section_content c
            cross join lateral pictures_named(c.body) as named (sha256)
            left join picture p on p.sha256 = named.sha256
            left join lateral (
              select entry_id, number
              from revision
              where c.hash = any (section_hashes)
              order by entry_id, number
              limit 1) r on true
            left join entry e on e.id = r.entry_id
            where c.kind = 'figures'
              and (p.sha256 is null
                or p.sha256 in (select sha256 from picture where sha256 <> sha256(content)))
            """, """
            select e.accession as entry, r.number as revision, null as section,
              'The audit trail doesn’t tell of its save.' as sentence
            from revision r
            join entry e on e.id = r.entry_id
            where not exists (
              select from audit_entry a
              where a.subject = e.accession || '/' || r.number
                and a.details ->> 'chainHash' = encode(r.chain_hash, 'hex'))
            """, """
            select split_part(a.subject, '/', 1) as entry, split_part(a.subject, '/', 2)::integer as revision,
              null as section,
              'The audit trail tells of its save, and there is no such revision with that chain hash.' as sentence
            from audit_entry a
            where a.act = 'entry.save'
              and not exists (
                select from revision r
                join entry e on e.id = r.entry_id
                where e.accession = split_part(a.subject, '/', 1)
                  and r.number = split_part(a.subject, '/', 2)::integer
                  and encode(r.chain_hash, 'hex') = a.details ->> 'chainHash')
            """, """
            select e.accession as entry, r.number as revision, null as section,
              'What its check reported is ' ||
                case when c.hash is null then 'missing.' else 'not what its hash says.' end as sentence
            from revision r
            join entry e on e.id = r.entry_id
            left join check_report c on c.hash = r.report_hash
            where c.hash is null
              or c.hash in (select hash from check_report where hash <> sha256(convert_to(body, 'UTF8')))
            """, """
            select e.accession as entry, d.revision, null as section,
              'Draft ' || d.id || ' ended in it, and ' ||
                case
                  when r.author_id <> d.curator_id then 'is another person’s.'
                  else 'still has a log.'
                end as sentence
            from draft d
            join entry e on e.id = d.entry_id
            join revision r on r.entry_id = d.entry_id and r.number = d.revision
            where r.author_id <> d.curator_id
              or exists (select from draft_step s where s.entry_id = d.entry_id and s.draft_id = d.id)
            """, """
            select e.accession as entry, d.revision, null as section,
              count(*) || ' drafts ended in it.' as sentence
            from draft d
            join entry e on e.id = d.entry_id
            where d.revision is not null
            group by e.accession, d.revision
            having count(*) > 1
            """, """
            select e.accession as entry, kept.newest as revision, null as section,
              case when kept.approved then 'It is the newest approved one, and readers’ lists show '
                else 'It is the newest, and lists show ' end ||
                coalesce('revision ' || s.revision || ' as ' || s.symbol, 'none') || '.' as sentence
            from entry e
            join lateral (
              select max(number) as newest, false as approved
              from revision
              where entry_id = e.id
              union all
              select max(number), true
              from approved_revision
              where entry_id = e.id) as kept on kept.newest is not null
            left join entry_search s on s.entry_id = e.id and s.approved = kept.approved
            where s.revision is distinct from kept.newest
              or not kept.approved and s.symbol <> e.symbol
            """, """
            select coalesce(e.accession, 'entry ' || e.id) as entry, s.revision, null as section,
              'Lists show it, and it is ' || case when s.approved then 'not approved.' else 'not there.' end as sentence
            from entry_search s
            join entry e on e.id = s.entry_id
            where s.approved and not exists (select from approved_revision a where a.entry_id = s.entry_id)
              or not exists (select from revision r where r.entry_id = s.entry_id)
            """, """
            select e.accession as entry, null::integer as revision, null as section,
              'Its symbol ' || e.symbol || ' is not among those that lead to it.' as sentence
            from entry e
            where e.accession is not null
              and not exists (select from entry_symbol s where s.entry_id = e.id and s.symbol = e.symbol)
            """, """
            select max(e.accession) as entry, null::integer as revision, null as section,
              'Its accession is above the last one that counts as given, so that it would be given again.' as sentence
            from entry e
            where e.accession is not null
            having max(substr(e.accession, 4)::bigint) > coalesce(pg_sequence_last_value('accession_number'), 0)
            """, """
            select min(coalesce(e.accession, 'entry ' || e.id)) as entry, null::integer as revision, null as section,
              'The card that it was read from is not what its hash says (SHA-256 ' || encode(c.sha256, 'hex') || ').'
                as sentence
            from source_card c
            left join source_reading s on s.sha256 = c.sha256
            left join entry e on e.id = s.entry_id
            where c.sha256 <> sha256(convert_to(c.text, 'UTF8'))
            group by c.sha256
            """);

    private final EntryRows entries;
    private final ChainCheckup chains;
    private final DraftsCheckup drafts;
    private final Questions questions;

    RevisionsCheckup(EntryRows entries, ChainCheckup chains, DraftsCheckup drafts, Questions questions) {
        this.entries = entries;
        this.chains = chains;
        this.drafts = drafts;
        this.questions = questions;
    }

    /** Outside of the server. */
    public static RevisionsCheckup on(OpenDatabase database) {
        RevisionRows revisions = new RevisionRows(database.jdbc(), new SectionContents(database.jdbc()));
        return new RevisionsCheckup(
                new EntryRows(database.jdbc()),
                new ChainCheckup(database.jdbc()),
                new DraftsCheckup(database.jdbc(), new DraftStates(new DraftRows(database.jdbc()), revisions)),
                new Questions(database.jdbc()));
    }

    /** @return how many entries there are */
    public long run(Examination examination) {
        long count = 0;
        for (List<EntryRows.Row> page = entries.after(0);
                !page.isEmpty();
                page = entries.after(page.getLast().id())) {
            page.forEach(entry -> chains.run(examination, entry));
            count += page.size();
        }
        drafts.run(examination);
        questions.ask(examination, "entries and revisions", QUESTIONS);
        return count;
    }
}
