package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.recto.audit.AuditTrail;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.NotAllowed;
import org.recto.people.Person;
import org.recto.refdata.Refdata;
import org.recto.release.Preview.Against;
import org.recto.release.Preview.Candidate;
import org.recto.review.ApprovedRevisions;
import org.recto.review.LeftOut;
import org.recto.review.PublicApprovals;
import org.recto.review.Reviews;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.Transactions;
import org.recto.rule.About;
import org.recto.rule.EntryChecker;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.RuleSet;
import org.recto.rule.Severity;
import org.recto.testing.WithDatabase;
import org.springframework.dao.DataAccessException;

/** The story of two releases, told in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReleasesTest extends WithDatabase {

    @TempDir
    private java.nio.file.Path folder;

    private Releases releases;
    private Person curator;
    private Person reviewer;
    private Person editor;

    @BeforeAll
    void approveTwoEntriesOfThree() {
        releases = bean(Releases.class);
        curator = person("Ada", CURATOR);
        reviewer = person("Ria", REVIEWER);
        editor = person("Ed", EDITOR);
        approve(begin("OLD1"));
        approve(begin("STAYS"));
        begin("DRAFTY");
    }

    @Test
    @Order(1)
    void aPreviewSaysWhatAReleaseWouldHoldAndWhatNot() {
        Preview preview = releases.preview(editor);

        assertThat(preview.entries())
                .extracting(Candidate::accession, Candidate::symbol, Candidate::revision, Candidate::against)
                .containsExactly(
                        Tuple.tuple("RCT000001", "OLD1", 1, Against.NEW),
                        Tuple.tuple("RCT000002", "STAYS", 1, Against.NEW));
        assertThat(preview.leftOut())
                .containsExactly(new LeftOut(
                        "RCT000003", "DRAFTY", "It was never approved: revision 1 was not submitted for review."));
    }

    @Test
    @Order(2)
    void anEntryInWhichALaterRuleFindsAnErrorIsLeftOut() {
        EntryChecker stricter = new EntryChecker(Refdata::none, new RuleSet("stricter", List.of(new NoOldNames())));
        Preview preview = new Candidates(
                        bean(ApprovedRevisions.class),
                        bean(Revisions.class),
                        bean(ReleaseEntryRows.class),
                        bean(PublicApprovals.class),
                        stricter)
                .preview(editor, 0);

        assertThat(preview.entries()).extracting(Candidate::symbol).containsExactly("STAYS");
        assertThat(preview.leftOut())
                .contains(new LeftOut(
                        "RCT000001",
                        "OLD1",
                        "Revision 1 is approved, but the rules of today find an error in it (test.old-name): OLD1 is"
                                + " old."));
    }

    @About(
            id = "test.old-name",
            severity = Severity.ERROR,
            title = "No symbol is old.",
            why = "It came after the approval.",
            source = "This test.")
    private static final class NoOldNames implements Rule {

        @Override
        public List<Example> examples() {
            return List.of();
        }

        @Override
        public void inspect(Inspection inspection) {
            String symbol = inspection.entry().identity().symbol();
            if (symbol.startsWith("OLD")) {
                inspection.finding(symbol).at(Path.of("/identity/symbol")).message(symbol + " is old.");
            }
        }
    }

    @Test
    @Order(2)
    void whatCannotBePublishedIsRefusedWithAReason() {
        assertThatThrownBy(() -> releases.publish(curator, "r1", "Mine.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> releases.publish(editor, "../r1", "Sly."))
                .isInstanceOf(NotPublished.class)
                .hasMessageContaining("\"../r1\" is none");
        assertThatThrownBy(() -> releases.publish(editor, "r1", " ")).isInstanceOf(NotPublished.class);
        assertThat(releases.list()).isEmpty();
    }

    @Test
    @Order(3)
    void aReleaseIsPublishedWholeAndVerifies() throws Exception {
        Release release = releases.publish(editor, "r1", "The first.");

        assertThat(release.entries()).isEqualTo(2);
        assertThat(release.head().previous()).isNull();
        assertThat(release.files())
                .extracting(Release.ReleaseFile::name)
                .containsExactly(
                        "entries.jsonl",
                        "approvals.jsonl",
                        "recto-entry-1.schema.json",
                        "recto-approval-1.schema.json",
                        "README.md",
                        "manifest.json",
                        "SHA256SUMS");
        assertThat(new String(file("r1", "approvals.jsonl"), UTF_8).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"accession\":\"RCT00000")
                        .contains("\"overrides\":[],\"revision\":1,\"waivers\":[]"));
        for (Release.ReleaseFile file : release.files()) {
            Files.write(folder.resolve(file.name()), file("r1", file.name()));
        }
        assertThat(Verification.verify(folder)).isEmpty();
        assertThat(bean(AuditTrail.class).of("release/r1"))
                .singleElement()
                .satisfies(act -> assertThat(act.details())
                        .containsEntry("entries", 2)
                        .containsEntry("manifest", Sha256.of(file("r1", "manifest.json"))));
    }

    @Test
    @Order(4)
    void anEntryIsServedByteForByteAsItsLine() {
        String[] lines = new String(file("r1", "entries.jsonl"), UTF_8).split("\n");

        assertThat(releases.entriesAfter("", 10))
                .extracting(entry -> new String(releases.json(entry), UTF_8))
                .containsExactly(lines);
        assertThat(releases.entriesAfter("RCT000001", 10))
                .containsExactly(new PublicEntry("RCT000002", "STAYS", "gene ß – 😀", 1, "r1"));
        assertThat(releases.entry("DRAFTY")).isEmpty();
    }

    @Test
    @Order(5)
    void theSecondReleaseKnowsTheFirstAndLeadsFromAnOldSymbol() {
        Revision renamed = edit("OLD1", new Edit.Set(Path.of("/identity/symbol"), EntryJson.text("NEW1")));
        assertThat(releases.preview(editor).entries())
                .extracting(Candidate::revision, Candidate::newest, Candidate::against)
                .containsExactly(Tuple.tuple(1, 2, Against.SAME), Tuple.tuple(1, 1, Against.SAME));
        approve(renamed);
        assertThat(releases.preview(editor).entries())
                .extracting(Candidate::against)
                .containsExactly(Against.CHANGED, Against.SAME);

        Release second = releases.publish(editor, "r2", "A new symbol.");

        assertThat(second.head().previous())
                .isEqualTo(new ReleaseHead.Previous("r1", Sha256.of(file("r1", "manifest.json"))));
        assertThat(releases.list()).extracting(Release::name).containsExactly("r2", "r1");
        assertThat(releases.entry("old1"))
                .isEqualTo(releases.entry("NEW1"))
                .isEqualTo(releases.entry("RCT000001"))
                .contains(new PublicEntry("RCT000001", "NEW1", "gene ß – 😀", 2, "r2"));
    }

    @Test
    @Order(6)
    void rebuildingFromTheStoreGivesTheSameBytes() {
        for (String name : List.of("r1", "r2")) {
            Map<String, byte[]> again = releases.rebuild(editor, name);

            assertThat(again.keySet())
                    .containsExactlyElementsOf(releases.find(name).orElseThrow().files().stream()
                            .map(Release.ReleaseFile::name)
                            .toList());
            assertThat(again)
                    .allSatisfy((file, bytes) -> assertThat(bytes).as(file).isEqualTo(file(name, file)));
        }
    }

    @Test
    @Order(7)
    void aNameIsNeverUsedTwice() {
        Release first = releases.find("r1").orElseThrow();
        assertThat(releases.publish(editor, "r1", first.head().note())).isEqualTo(first);
        assertThatThrownBy(() -> releases.publish(editor, "r1", "Again."))
                .isInstanceOf(NotPublished.class)
                .hasMessage("There is a release r1 already; a release is never overwritten.");
        assertThat(releases.list()).hasSize(2);
    }

    /** As it was published before approvals were told of. */
    @Test
    @Order(9)
    void aReleaseThatTellsNothingOfApprovalsIsRebuiltAsItWas() {
        Release r1 = releases.find("r1").orElseThrow();
        ReleaseHead head = new ReleaseHead(
                "old-1",
                r1.publishedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                "From before.",
                r1.head().title(),
                r1.head().publisher(),
                r1.head().licence(),
                r1.head().ruleSet(),
                r1.head().refdata(),
                new ReleaseHead.Previous("r2", Sha256.of(file("r2", "manifest.json"))));
        Revision revision = bean(Revisions.class).get(editor, 2, 1);
        Map<String, byte[]> files = ReleaseFiles.build(
                head, List.of(new ReleasedEntry(1, revision.chainHash(), revision.entry(), null)), List.of());
        bean(Transactions.class).run(() -> {
            bean(ReleaseRows.class).add(3, head, editor, r1.publishedAt());
            jdbc().sql("""
                    insert into release_entry (release, entry_id, revision, accession, symbol, line_offset, line_size)
                    values (3, 2, 1, 'RCT000002', 'STAYS', 0, ?)
                    """).param(files.get("entries.jsonl").length - 1).update();
            int place = 0;
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                bean(ReleaseRows.class).addFile(3, ++place, file.getKey(), file.getValue());
            }
        });

        assertThat(files).doesNotContainKey("approvals.jsonl");
        assertThat(releases.rebuild(editor, "old-1"))
                .allSatisfy((file, bytes) -> assertThat(bytes).as(file).isEqualTo(files.get(file)))
                .hasSameSizeAs(files);
    }

    @Test
    @Order(8)
    void theDatabaseLetsNobodyTouchARelease() {
        for (String sql : List.of(
                "update release set note = 'x'",
                "delete from release_file",
                "truncate release_entry",
                "insert into release_file (release, place, name, sha256, content)"
                        + " values (1, 9, 'x', sha256(''::bytea), ''::bytea)")) {
            assertThatThrownBy(() -> jdbc().sql(sql).update()).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> owner().sql(sql).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private byte[] file(String release, String name) {
        return releases.file(release, name).orElseThrow();
    }

    private Revision begin(String symbol) {
        Draft draft = bean(Drafts.class).begin(curator, EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "%s", "name": "gene ß – 😀"},
                 "diseases": [{"id": "d2", "name": "One"}, {"id": "d1", "name": "Another"}]}""".formatted(symbol)), null);
        return bean(Revisions.class).save(curator, draft.id(), "Begun.");
    }

    private Revision edit(String symbol, Edit edit) {
        long entry = releases.preview(editor).entries().stream()
                .filter(candidate -> candidate.symbol().equals(symbol))
                .findFirst()
                .orElseThrow()
                .entryId();
        Draft draft = bean(Drafts.class).open(curator, entry);
        bean(Drafts.class).edit(curator, draft.id(), List.of(edit));
        return bean(Revisions.class).save(curator, draft.id(), "Mended.");
    }

    private void approve(Revision revision) {
        Reviews reviews = bean(Reviews.class);
        reviews.approve(
                reviewer,
                reviews.submit(curator, revision.entryId(), revision.number()).id(),
                "Fine.");
    }
}
