package org.recto.revision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What checks reported, each distinct report once. */
@Repository
public class CheckReports {

    private final JdbcClient jdbc;

    CheckReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a report and returns its hash. */
    public String keep(CheckReport report) {
        Writes writes = new Writes();
        String hash = keep(writes, report);
        jdbc.sql(writes.statements()).params(writes.values()).update();
        return hash;
    }

    String keep(Writes writes, CheckReport report) {
        String hash = report.hash();
        writes.sql("""
                insert into check_report (hash, rule_set, refdata, errors, warnings, notes, body)
                values (decode(:hash, 'hex'), :ruleSet, :refdata, :errors, :warnings, :notes, :body)
                on conflict (hash) do nothing
                """)
                .param("hash", hash)
                .param("ruleSet", report.ruleSet())
                .param("refdata", report.refdata())
                .param("errors", report.errors())
                .param("warnings", report.warnings())
                .param("notes", report.notes())
                .param("body", report.body());
        return hash;
    }

    /** The report that was kept under a hash. */
    public CheckReport get(String hash) {
        return jdbc.sql("""
                select rule_set, refdata, errors, warnings, notes, body
                from check_report
                where hash = decode(:hash, 'hex')
                """)
                .param("hash", hash)
                .query((row, number) -> new CheckReport(
                        row.getString("rule_set"),
                        row.getString("refdata"),
                        row.getInt("errors"),
                        row.getInt("warnings"),
                        row.getInt("notes"),
                        row.getString("body")))
                .single();
    }
}
