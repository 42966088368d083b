package org.recto.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.READER;
import static org.recto.people.Role.REVIEWER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.doctor.Doctor;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.people.Person;
import org.recto.release.Release;
import org.recto.release.Releases;
import org.recto.release.Verification;
import org.recto.review.Reviews;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.NotSaved;
import org.recto.revision.Restoring;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;
import org.springframework.dao.DataAccessException;

class PicturesTest extends WithDatabase {

    private static final String NOWHERE = "0".repeat(64) + ".png";

    @TempDir
    private Path folder;

    private Pictures pictures;
    private Drafts drafts;
    private Revisions revisions;
    private Person curator;
    private Person reader;
    private Person reviewer;
    private int made;

    @BeforeAll
    void meet() {
        pictures = bean(Pictures.class);
        drafts = bean(Drafts.class);
        revisions = bean(Revisions.class);
        curator = person("Ada", CURATOR);
        reader = person("Rea", READER);
        reviewer = person("Ria", REVIEWER);
    }

    @Test
    void aPictureIsKeptOnceAndComesBackAsItWasKept() {
        Picture picture = upload();

        assertThat(pictures.upload(curator, HarmlessTest.svg("<path d='M0 0h%d'/>".formatted(made)))
                        .picture())
                .isEqualTo(picture);
        assertThat(pictures.content(curator, picture.name(), null)).isPresent();
        assertThat(pictures.content(curator, picture.sha256() + ".png", null)).isEmpty();
        assertThat(pictures.content(curator, "../" + picture.name(), null)).isEmpty();
        assertThat(pictures.lacking(List.of(picture.name(), NOWHERE))).containsExactly(NOWHERE);
    }

    @Test
    void itIsShownToWhomTheEntryIs() {
        Picture picture = upload();
        Revision saved = save(begin(picture));
        Picture other = upload();
        save(begin(other));

        assertThat(pictures.content(reader, picture.name(), saved.accession())).isEmpty();
        approve(saved);
        assertThat(pictures.content(reader, picture.name(), saved.accession())).isPresent();
        assertThat(pictures.content(reader, other.name(), saved.accession())).isEmpty();
        assertThat(pictures.content(reader, picture.name(), null)).isEmpty();
        assertThat(pictures.released(picture.name())).isEmpty();
    }

    @Test
    void aFigureCantBeSavedWithAPictureThatIsNotKept() {
        Draft draft = begin(upload());
        drafts.edit(curator, draft.id(), List.of(set("/figures/g1/picture", NOWHERE)));

        assertThatExceptionOfType(NotSaved.PicturesLacking.class)
                .isThrownBy(() -> revisions.save(curator, draft.id(), "A picture."))
                .withMessage("The pictures of these figures are not kept here: g1. Upload them, or take them out of the"
                        + " figures.");
    }

    @Test
    void theDatabaseItselfRefusesSectionsWithoutTheirPictures() {
        assertThatThrownBy(() -> jdbc().sql("""
                        insert into section_content (hash, kind, schema_version, body)
                        values ('\\x00', 'figures', 1, :body)
                        """)
                        .param("body", "[{\"id\":\"g1\",\"picture\":\"" + NOWHERE + "\"}]")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("a figure names a picture that is not kept");
    }

    @Test
    void historyCarriesAPictureAndRestoringBringsItBack() {
        Picture before = upload();
        Picture after = upload();
        Revision first = save(begin(before));
        Draft draft = drafts.open(curator, first.entryId());
        drafts.edit(curator, draft.id(), List.of(set("/figures/g1/picture", after.name())));
        save(draft);

        save(bean(Restoring.class).section(curator, first.entryId(), 1, "figures"));

        assertThat(List.of(1, 2, 3))
                .extracting(number -> revisions
                        .get(curator, first.entryId(), number)
                        .entry()
                        .figures()
                        .getFirst()
                        .picture())
                .containsExactly(before.name(), after.name(), before.name());
    }

    @Test
    void onlyWhatNothingNamesIsSweptAndOnlyAfterAMonth() {
        Picture saved = upload();
        Revision revision = save(begin(saved));
        Picture drafted = upload();
        begin(drafted);
        Picture undone = upload();
        Draft draft = drafts.open(curator, revision.entryId());
        drafts.edit(curator, draft.id(), List.of(set("/figures/g1/picture", undone.name())));
        drafts.undo(curator, draft.id());
        Picture dropped = upload();
        Picture fresh = upload();
        age(saved, drafted, undone, dropped);

        pictures.sweep();

        assertThat(pictures.lacking(List.of(saved.name(), drafted.name(), undone.name(), dropped.name(), fresh.name())))
                .containsExactly(dropped.name());
    }

    @Test
    void whoeverUploadsAPictureAgainHasAMonthAgain() {
        Picture picture = upload();
        age(picture);
        pictures.upload(curator, HarmlessTest.svg("<path d='M0 0h%d'/>".formatted(made)));

        pictures.sweep();

        assertThat(pictures.lacking(List.of(picture.name()))).isEmpty();
    }

    @Test
    void noRoleChangesAPictureOrTakesOneAwayThatIsNamed() {
        Picture picture = upload();
        save(begin(picture));
        age(picture);

        for (String act : List.of(
                "update picture set content = 'x'",
                "update picture set width = 1",
                "truncate picture cascade",
                "delete from picture where name = '" + picture.name() + "'")) {
            assertThatThrownBy(() -> jdbc().sql(act).update()).as(act).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> owner().sql(act).update()).as(act).isInstanceOf(DataAccessException.class);
        }
        assertThat(pictures.content(curator, picture.name(), null)).isPresent();
    }

    @Test
    void aReleaseCarriesThePicturesOfItsEntriesAndIsBuiltAgainByteForByte() throws Exception {
        Picture picture = upload();
        approve(save(begin(picture)));
        Person editor = person("Ed", EDITOR);
        Releases releases = bean(Releases.class);

        Release release = releases.publish(editor, "pictures", "With a picture.");

        assertThat(release.files())
                .contains(new Release.ReleaseFile(picture.name(), picture.bytes(), picture.sha256()));
        SequencedMap<String, byte[]> again = releases.rebuild(editor, "pictures");
        assertThat(again.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        release.files().stream().map(Release.ReleaseFile::name).toList());
        for (Map.Entry<String, byte[]> file : again.entrySet()) {
            byte[] published = releases.file("pictures", file.getKey()).orElseThrow();
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(published);
            Files.write(folder.resolve(file.getKey()), published);
        }
        assertThat(Verification.verify(folder)).isEmpty();
        assertThat(Files.readString(folder.resolve("SHA256SUMS")))
                .contains(picture.sha256() + "  " + picture.name() + "\n");
        assertThat(Files.readString(folder.resolve("README.md"))).contains("the pictures of figures");
        assertThat(pictures.released(picture.name())).isPresent();
        assertThat(pictures.content(reader, picture.name(), null)).isPresent();
        assertThat(bean(Doctor.class).examine(trouble -> {}).isWhole()).isTrue();
    }

    private void age(Picture... old) {
        for (Picture picture : old) {
            owner().sql("update picture set uploaded_at = now() - interval '31 days' where name = :name")
                    .param("name", picture.name())
                    .update();
        }
    }

    private Picture upload() {
        return pictures.upload(curator, HarmlessTest.svg("<path d='M0 0h%d'/>".formatted(++made)))
                .picture();
    }

    private Draft begin(Picture picture) {
        Entry entry = EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "PIC%d"},
                 "figures": [{"id": "g1", "legend": "Words.", "picture": "%s"}]}""".formatted(made, picture.name()));
        return drafts.begin(curator, entry, null);
    }

    private Revision save(Draft draft) {
        return revisions.save(curator, draft.id(), "A picture.");
    }

    private void approve(Revision revision) {
        Reviews reviews = bean(Reviews.class);
        reviews.approve(
                reviewer,
                reviews.submit(curator, revision.entryId(), revision.number()).id(),
                "Good.");
    }

    private static Edit.Set set(String path, String value) {
        return new Edit.Set(org.recto.entry.Path.of(path), EntryJson.text(value));
    }
}
