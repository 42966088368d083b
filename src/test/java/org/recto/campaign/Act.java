package org.recto.campaign;

/** What people do in a campaign, each with the query that counts how often an act of that mark was done. */
enum Act {
    BEGIN("select count(*) from entry where symbol = upper(:mark)"),

    /** Of edits the newest of a draft alone is looked for: those before it were typed over. */
    EDIT("""
            select count(*)
            from draft d
            left join draft_step s on s.entry_id = d.entry_id and s.draft_id = d.id and s.number = d.position
            left join revision r on r.entry_id = d.entry_id and r.number = d.revision
            left join section_content c on c.hash = r.section_hashes[array_position(r.section_keys, 'protein')]
            where d.id = :subject
              and coalesce(s.edits, s.entry, c.body) like '%' || :mark || '%'
            """),
    SAVE("""
            select count(*)
            from revision r
            join draft d on d.entry_id = r.entry_id and d.revision = r.number
            where r.why = :mark
              and d.id = :subject
            """),
    DISCARD("""
            select count(*)
            from draft d
            join audit_entry a on a.act = 'draft.discard' and (a.details ->> 'draft')::bigint = d.id
            where d.id = :subject
              and d.ended = 'DISCARDED'
            """),

    /** A submission has no words: the reviewer's mark of the round is that it came to this revision. */
    SUBMIT("""
            select least(count(*), 1)
            from review_event v
            join revision r on r.entry_id = v.entry_id and r.number = v.revision
            join draft d on d.entry_id = r.entry_id and d.revision = r.number
            where v.act = 'SUBMIT'
              and d.id = :subject
            """),
    REQUEST_CHANGES("select count(*) from review_event where act = 'REQUEST_CHANGES' and words = :mark"),
    COMMENT("select count(*) from review_comment where body = :mark and round_id = :subject"),
    RESOLVE("select count(*) from comment_resolution where comment_id = :subject"),
    APPROVE("""
            select count(*)
            from approval a
            join review_round o on o.entry_id = a.entry_id and o.id = a.round_id and o.state = 'APPROVED'
            join approved_revision p on p.entry_id = a.entry_id and p.number = a.revision
            where a.note = :mark
              and a.round_id = :subject
            """),
    PUBLISH("select count(*) from release where name = :mark");

    private final String count;

    Act(String count) {
        this.count = count;
    }

    String count() {
        return count;
    }
}
