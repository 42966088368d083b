package org.recto.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recto.host.OpenDatabase;
import org.recto.release.ReleaseContents.Line;
import org.recto.release.ReleaseContents.StoredFile;
import org.recto.revision.Examination;
import org.recto.revision.Questions;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whether releases are whole: their files, what their manifests say, and the revisions that they hold. */
@Component
public class ReleasesCheckup {

    private static final List<String> QUESTIONS = List.of("""
            select 'releases' as entry, null::integer as revision, null as section,
              'There are ' || count(*) || ', and the last one has the number ' || max(number) || '.' as sentence
            from release
            having count(*) <> coalesce(max(number), 0)
            """, """
            select 'release ' || r.name as entry, null::integer as revision, null as section,
              'Its file ' || asked.name || ' is missing.' as sentence
            from release r
            cross join unnest(array['entries.jsonl', 'manifest.json', 'SHA256SUMS']) as asked (name)
            where not exists (select from release_file f where f.release = r.number and f.name = asked.name)
            """, """
            select coalesce('release ' || r.name, a.subject) as entry, null::integer as revision, null as section,
              case
                when a.subject is null then 'The audit trail doesn’t tell of it.'
                when r.name is null then 'The audit trail tells of its publication, and it is not there.'
                else 'The audit trail tells of another manifest.'
              end as sentence
            from release r
            left join release_file f on f.release = r.number and f.name = 'manifest.json'
            full join (
              select subject, details ->> 'manifest' as manifest
              from audit_entry
              where act = 'release.publish') as a on a.subject = 'release/' || r.name
            where r.name is null
              or a.subject is null
              or a.manifest is distinct from encode(f.sha256, 'hex')
            """, """
            select e.accession as entry, h.revision, null as section,
              'Release ' || r.name || ' holds it' ||
                case when a.number is null then ', and it was not approved.' else ' as ' || h.accession || '.' end
                as sentence
            from release_entry h
            join release r on r.number = h.release
            join entry e on e.id = h.entry_id
            left join approved_revision a on a.entry_id = h.entry_id and a.number = h.revision
            where a.number is null
              or h.accession <> e.accession
            """);

    private final Questions questions;
    private final ReleaseContents contents;

    ReleasesCheckup(Questions questions, ReleaseContents contents) {
        this.questions = questions;
        this.contents = contents;
    }

    /** Outside of the server. */
    public static ReleasesCheckup on(OpenDatabase database) {
        return new ReleasesCheckup(new Questions(database.jdbc()), new ReleaseContents(database.jdbc()));
    }

    /**
     * Files are read piece by piece; of each release its manifest stands in memory whole.
     *
     * @return how many releases there are
     */
    public long run(Examination examination) {
        questions.ask(examination, "releases", QUESTIONS);
        Map<Integer, String> names = contents.names();
        names.forEach((number, name) -> examination.part(
                () -> checkFiles(examination, number, "release " + name),
                reason -> examination.found("release " + name, null, null, reason)));
        return names.size();
    }

    private void checkFiles(Examination examination, int release, String name) {
        Map<String, String> whole = new LinkedHashMap<>();
        for (StoredFile file : contents.files(release)) {
            examination.part(
                    () -> {
                        if (contents.sha256(file).equals(file.sha256())) {
                            whole.put(file.name(), file.sha256());
                        } else {
                            examination.found(
                                    name, null, null, "Its file %s is not what its hash says.".formatted(file.name()));
                        }
                    },
                    reason -> examination.found(name, null, null, "Its file " + file.name() + ": " + reason));
        }
        whole.putAll(contents.pictures(release));
        if (whole.containsKey(ReleaseFiles.SUMS)) {
            checkSums(examination, release, name, whole);
        }
        if (whole.containsKey(Manifest.FILE)) {
            checkManifest(examination, release, name, whole);
        }
    }

    private void checkSums(Examination examination, int release, String name, Map<String, String> whole) {
        String sums = new String(contents.content(release, ReleaseFiles.SUMS), UTF_8);
        whole.forEach((file, sha256) -> {
            if (!file.equals(ReleaseFiles.SUMS) && !sums.contains(sha256 + "  " + file + "\n")) {
                examination.found(
                        name,
                        null,
                        null,
                        "Its %s doesn’t list the file %s as it is.".formatted(ReleaseFiles.SUMS, file));
            }
        });
    }

    private void checkManifest(Examination examination, int release, String name, Map<String, String> whole) {
        Manifest manifest;
        try {
            manifest = Manifest.read(contents.content(release, Manifest.FILE));
        } catch (JacksonException e) {
            examination.found(name, null, null, "Its manifest can’t be read: " + e.getOriginalMessage());
            return;
        }
        for (Manifest.FileLine file : manifest.files()) {
            if (whole.containsKey(file.name()) && !file.sha256().equals(whole.get(file.name()))) {
                examination.found(name, null, null, "Its manifest names another file " + file.name() + ".");
            } else if (PictureName.is(file.name()) && !whole.containsKey(file.name())) {
                examination.found(name, null, null, "Its picture " + file.name() + " is missing.");
            }
        }
        String before = manifest.previous() == null ? "" : manifest.previous().sha256();
        if (!before.equals(contents.manifestBefore(release))) {
            examination.found(name, null, null, "Its manifest doesn’t name that of the release before it.");
        }
        checkEntries(examination, release, name, manifest.entries());
    }

    private void checkEntries(Examination examination, int release, String name, List<Manifest.EntryLine> entries) {
        int[] next = {0};
        contents.lines(release, line -> {
            Manifest.EntryLine told = next[0] < entries.size() ? entries.get(next[0]) : null;
            next[0]++;
            if (told == null || !line.named().equals(told)) {
                examination.found(
                        line.named().accession(),
                        line.named().revision(),
                        null,
                        "The manifest of %s names %s in its place."
                                .formatted(
                                        name,
                                        told == null
                                                ? "nothing"
                                                : "%s, revision %d, with chain hash %s"
                                                        .formatted(
                                                                told.accession(), told.revision(), told.chainHash())));
            } else if (!isLine(line)) {
                examination.found(
                        line.named().accession(),
                        line.named().revision(),
                        null,
                        "Its line in " + name + " is not found.");
            }
        });
        if (next[0] < entries.size()) {
            examination.found(
                    name,
                    null,
                    null,
                    "Entries that its manifest names: %d. Entries that it holds: %d."
                            .formatted(entries.size(), next[0]));
        }
    }

    private static boolean isLine(Line line) {
        try {
            return line.text().endsWith("\n")
                    && JsonMapper.shared()
                            .readTree(line.text())
                            .path("accession")
                            .asString("")
                            .equals(line.named().accession());
        } catch (JacksonException e) {
            return false;
        }
    }
}
