package org.recto.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Accounts;
import org.recto.people.Person;
import org.recto.review.Waivers;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.rule.EntryChecker;
import org.recto.rule.Severity;
import org.recto.testing.WithBrowser;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Saved entries to begin a browser test with, each test's under a symbol of its own. */
public abstract class Samples extends WithBrowser {

    protected static Person person(String mail) {
        return bean(Accounts.class).byMail(mail).orElseThrow();
    }

    protected static Person curator() {
        return person("curator@demo");
    }

    /** The first revision of an entry that holds its symbol and what the edits put in. */
    protected static Revision saved(String symbol, Edit... edits) {
        long draft =
                bean(Drafts.class).begin(curator(), Entry.begin(symbol), null).id();
        bean(Drafts.class).edit(curator(), draft, List.of(edits));
        return bean(Revisions.class).save(curator(), draft, "Begun");
    }

    /** The first revision of an entry that has something in every field of every section but a picture. */
    protected static Revision complete(String symbol) {
        ObjectNode entry = (ObjectNode) JsonMapper.shared().readTree(read("src/test/resources/entries/complete.json"));
        entry.remove("accession");
        ((ObjectNode) entry.path("identity")).put("symbol", symbol).remove(List.of("aliases", "hgncId"));
        entry.path("figures").forEach(figure -> ((ObjectNode) figure).remove("picture"));
        long draft = bean(Drafts.class)
                .begin(curator(), EntryJson.ofTree(entry), null)
                .id();
        return bean(Revisions.class).save(curator(), draft, "Begun");
    }

    private static String read(String file) {
        try {
            return Files.readString(java.nio.file.Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static Revision savedAgain(long entryId, String why, Edit... edits) {
        long draft = bean(Drafts.class).open(curator(), entryId).id();
        bean(Drafts.class).edit(curator(), draft, List.of(edits));
        return bean(Revisions.class).save(curator(), draft, why);
    }

    protected static Edit set(String path, Object value) {
        return new Edit.Set(Path.of(path), EntryJson.value(value));
    }

    /** Waives what the rules warn of in an entry's newest revision, warning by warning, and has it countersigned. */
    protected static void letWarningsStand(long entryId) {
        Waivers waivers = bean(Waivers.class);
        bean(EntryChecker.class)
                .check(bean(Revisions.class).newest(curator(), entryId).entry())
                .report()
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> waivers.waive(
                        curator(),
                        entryId,
                        finding.fingerprint(),
                        new Waivers.Grounds("It is made up for a test.", "", null)))
                .forEach(waiver -> waivers.countersign(person("reviewer@demo"), waiver.id()));
    }
}
