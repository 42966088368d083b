package org.recto.refstore;

import java.time.OffsetDateTime;
import java.util.List;
import org.recto.refstore.Disagreement.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the current releases of two sources contradict each other. */
@Repository
class Disagreements {

    /** A protein, and a transcript that its source says codes for it, both of their full length. */
    private static final String LENGTHS = """
            select
              'LENGTH' as kind,
              t.gene,
              p.name || ' and ' || t.name || coalesce('.' || t.version, '') as subject,
              p.release as one,
              length(p.sequence) || ' residues' as one_says,
              t.release as other,
              'codes for ' || t.residues as other_says
            from refdata_protein p
            join current_release c on c.id = p.release
            cross join lateral unnest(p.coded_by) as code
            join refdata_transcript t on t.name = code
            join current_release o on o.id = t.release
            where t.residues <> length(p.sequence)
            """;

    /** HGNC gives human genes their symbols. */
    private static final String SYMBOLS = """
            select
              'SYMBOL',
              h.symbol,
              h.key,
              h.release,
              h.symbol,
              g.release,
              g.symbol
            from refdata_gene h
            join current_release c on c.id = h.release and c.source = 'HGNC'
            join refdata_gene g on g.body ->> 'hgncId' = h.key
            join current_release o on o.id = g.release and o.source <> 'HGNC'
            where g.symbol <> h.symbol
            """;

    /**
     * Transcripts that two sources place in different ways: one that both hold, and the two that MANE says are one and the
     * same. They are found before anything else is asked of them, or a planner that knows nothing yet of what was just
     * loaded would first join each transcript with each.
     */
    private static final String PAIRS = """
            select
              t.gene,
              c.id as one, t.name as one_name, t.version as one_version, t.body as one_body,
              o.id as other, u.name as other_name, u.version as other_version, u.body as other_body
            from refdata_transcript t
            join current_release c on c.id = t.release
            join refdata_transcript u on u.name = t.name and u.shape <> t.shape
            join current_release o on o.id = u.release and (o.trust, o.id) > (c.trust, c.id)
            union all
            select t.gene, c.id, t.name, t.version, t.body, o.id, u.name, u.version, u.body
            from refdata_gene g
            join current_release m on m.id = g.release and m.source = 'MANE'
            cross join lateral jsonb_array_elements(g.body -> 'standards') as standard
            join refdata_transcript t on t.name = split_part(standard ->> 'refseq', '.', 1)
            join current_release c on c.id = t.release
            join refdata_transcript u on u.name = split_part(standard ->> 'ensembl', '.', 1) and u.shape <> t.shape
            join current_release o on o.id = u.release
            """;

    /** What is said of each is the first exon in which they differ. */
    private static final String EXONS = """
            select
              'EXONS',
              gene,
              concat_ws(' and ', one_name, nullif(other_name, one_name)),
              one,
              concat(one_name, '.' || one_version, ', exons: ', jsonb_array_length(one_body -> 'exons'), '; ', one_says),
              other,
              concat(other_name, '.' || other_version, ', exons: ', jsonb_array_length(other_body -> 'exons'), '; ', other_says)
            from pair
            cross join lateral (
              select
                %1$s as one_says,
                %2$s as other_says
              from jsonb_array_elements(one_body -> 'exons') with ordinality as x (exon, place)
              full join jsonb_array_elements(other_body -> 'exons') with ordinality as y (exon, place) using (place)
              where x.exon -> 'genomic' is distinct from y.exon -> 'genomic'
                 or x.exon -> 'coding' is distinct from y.exon -> 'coding'
              order by place
              limit 1
            ) differing
            where one_body #>> '{locus,assembly}' = other_body #>> '{locus,assembly}'
            """.formatted(exon("x"), exon("y"));

    /** HGNC and NCBI name the band, the others the position; both are held against UCSC's bands. */
    private static final String PLACES = """
            select
              'PLACE',
              named.symbol,
              named.key,
              named.release,
              named.cytoband,
              placed.release,
              concat(placed.chromosome, ':', placed.first, '-', placed.last, ', in ', placed.bands)
            from (
              select
                g.release, g.symbol, g.key,
                g.body ->> 'hgncId' as hgnc,
                g.body ->> 'cytoband' as cytoband,
                regexp_match(g.body ->> 'cytoband', '^([0-9]+|X|Y)([pq][0-9.]+)$') as parts
              from refdata_gene g
              join current_release c on c.id = g.release
              where g.body ->> 'cytoband' is not null
            ) named
            join (
              select
                g.release,
                g.body ->> 'hgncId' as hgnc,
                g.body #>> '{locus,chromosome}' as chromosome,
                (g.body #>> '{locus,start}')::integer as first,
                (g.body #>> '{locus,end}')::integer as last,
                array_agg(b.name order by b.first) as names,
                string_agg(b.chromosome || b.name, ', ' order by b.first) as bands
              from refdata_gene g
              join current_release c on c.id = g.release
              join refdata_band b
                on b.assembly = g.body #>> '{locus,assembly}'
               and b.chromosome = g.body #>> '{locus,chromosome}'
               and b.first <= (g.body #>> '{locus,end}')::integer
               and b.last >= (g.body #>> '{locus,start}')::integer
              join current_release o on o.id = b.release
              group by g.release, g.key, g.body
            ) placed on placed.hgnc = named.hgnc
            where named.parts is not null
              and (
                placed.chromosome <> named.parts[1]
                or not exists (
                  select
                  from unnest(placed.names) as name
                  where starts_with(name, named.parts[2])
                     or starts_with(named.parts[2], name)
                )
              )
            """;

    /** Keeps what is known, puts its releases right, adds what is new and removes what is over. */
    private static final String DERIVE =
            """
            with
              current_release as materialized (select id, source, trust from refdata_release where is_current),
              pair as materialized (%s),
              found as materialized (
                select distinct on (kind, gene, subject, c.source, one_says, o.source, other_says)
                  f.*, c.source as one_source, o.source as other_source
                from (%s) as f (kind, gene, subject, one, one_says, other, other_says)
                join current_release c on c.id = f.one
                join current_release o on o.id = f.other
              ),
              known as materialized (
                select d.*, c.source as one_source, o.source as other_source
                from refdata_disagreement d
                join refdata_release c on c.id = d.one
                join refdata_release o on o.id = d.other
              ),
              same as materialized (
                select known.id, found.one, found.other
                from known
                join found using (kind, gene, subject, one_source, one_says, other_source, other_says)
              ),
              over as (
                delete from refdata_disagreement
                where id not in (select id from same)
              ),
              moved as (
                update refdata_disagreement d
                set one = same.one,
                    other = same.other
                from same
                where same.id = d.id
                  and (d.one, d.other) <> (same.one, same.other)
              ),
              added as (
                insert into refdata_disagreement (kind, gene, subject, one, one_says, other, other_says)
                select kind, gene, subject, one, one_says, other, other_says
                from found
                where not exists (
                  select
                  from known
                  where (known.kind, known.gene, known.subject, known.one_source, known.one_says, known.other_source, known.other_says)
                    = (found.kind, found.gene, found.subject, found.one_source, found.one_says, found.other_source, found.other_says)
                )
                returning id
              )
            select count(*) from added
            """.formatted(PAIRS, String.join("union all\n", LENGTHS, SYMBOLS, EXONS, PLACES));

    private final JdbcClient jdbc;

    Disagreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Disagreement> all() {
        return jdbc.sql("""
                select
                  d.kind, d.gene, d.subject, d.one_says, d.other_says, d.first_seen,
                  one.source || ' ' || one.version as one,
                  other.source || ' ' || other.version as other
                from refdata_disagreement d
                join refdata_release one on one.id = d.one
                join refdata_release other on other.id = d.other
                order by d.gene, d.kind, d.subject, d.id
                """)
                .query((row, number) -> new Disagreement(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("gene"),
                        row.getString("subject"),
                        row.getString("one"),
                        row.getString("one_says"),
                        row.getString("other"),
                        row.getString("other_says"),
                        row.getObject("first_seen", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Compares the current releases; answers how many disagreements are new, whatever the releases' versions. */
    int deriveAnew() {
        return jdbc.sql(DERIVE).query(Integer.class).single();
    }

    /** The words for an exon of the query above. */
    private static String exon(String row) {
        return """
                case
                  when %1$s.exon is null then 'no exon ' || place
                  else concat(
                    'exon ', place, ' at ', %1$s.exon #>> '{genomic,start}', '-', %1$s.exon #>> '{genomic,end}',
                    ', coding ' || (%1$s.exon #>> '{coding,start}') || '-' || (%1$s.exon #>> '{coding,end}')
                  )
                end""".formatted(row);
    }
}
