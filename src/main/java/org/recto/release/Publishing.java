package org.recto.release;

import static org.recto.people.Role.EDITOR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.audit.AuditTrail;
import org.recto.entry.Figure;
import org.recto.people.Person;
import org.recto.picture.Picture;
import org.recto.picture.Pictures;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;
import org.recto.release.Preview.Candidate;
import org.recto.review.PublicApprovals;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.Transactions;
import org.recto.rule.EntryChecker;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Publishes releases, each from one snapshot of the database and in one piece, and builds published ones again. */
@Component
@EnableConfigurationProperties(ReleaseTerms.class)
class Publishing {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?");

    private final ReleaseRows releases;
    private final ReleaseEntryRows entries;
    private final Candidates candidates;
    private final Revisions revisions;
    private final PublicApprovals approvals;
    private final Pictures pictures;
    private final AuditTrail audit;
    private final EntryChecker checker;
    private final ReleaseTerms terms;
    private final Transactions transactions;

    Publishing(
            ReleaseRows releases,
            ReleaseEntryRows entries,
            Candidates candidates,
            Revisions revisions,
            PublicApprovals approvals,
            Pictures pictures,
            AuditTrail audit,
            EntryChecker checker,
            ReleaseTerms terms,
            Transactions transactions) {
        this.releases = releases;
        this.entries = entries;
        this.candidates = candidates;
        this.revisions = revisions;
        this.approvals = approvals;
        this.pictures = pictures;
        this.audit = audit;
        this.checker = checker;
        this.terms = terms;
        this.transactions = transactions;
    }

    void publish(Person editor, String name, String note) {
        if (!NAME.matcher(name).matches()) {
            throw new NotPublished("A release's name is made of lower-case letters, digits, dots and hyphens, like"
                    + " 2026-11; \"" + name + "\" is none.");
        }
        if (note.isEmpty()) {
            throw new NotPublished("Please say in a sentence what this release is.");
        }
        Refdata refdata = checker.refdata(); // before the snapshot, which then holds all that it needs
        try {
            transactions.inSnapshot(() -> {
                if (!releases.isPublished(name, note, editor)) {
                    add(editor, name, note, refdata);
                }
                return true;
            });
        } catch (RefdataUnavailable e) {
            throw new NotPublished(String.valueOf(e.getMessage()));
        } catch (DuplicateKeyException e) {
            throw taken(name)
                    ? new NotPublished("There is a release " + name + " already; a release is never overwritten.")
                    : new NotPublished("Another release was published at the same moment; please look again.");
        }
    }

    private boolean taken(String name) {
        return releases.list().stream().anyMatch(release -> release.name().equals(name));
    }

    private void add(Person editor, String name, String note, Refdata refdata) {
        Release previous = releases.list().stream().findFirst().orElse(null);
        int number = previous == null ? 1 : previous.number() + 1;
        List<Candidate> held = candidates.preview(editor, number - 1, refdata).entries();
        if (held.isEmpty()) {
            throw new NotPublished("There is nothing to publish: no entry is approved and without errors.");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as precisely as the database keeps it
        ReleaseHead head = head(name, note, LocalDate.ofInstant(now, ZoneOffset.UTC), refdata, previous);
        List<Long> rounds = held.stream()
                .map(candidate -> approvals.round(candidate.entryId(), candidate.revision()))
                .toList();
        List<ReleasedEntry> released = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            Candidate candidate = held.get(i);
            released.add(released(editor, candidate.entryId(), candidate.revision(), rounds.get(i)));
        }
        List<Picture> shown = shown(released);
        SequencedMap<String, byte[]> files = ReleaseFiles.build(head, released, shown);
        releases.add(number, head, editor, now);
        addEntries(number, held, rounds, released, Objects.requireNonNull(files.get(ReleaseFiles.ENTRIES)));
        int place = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            releases.addFile(number, ++place, file.getKey(), file.getValue());
        }
        releases.addPictures(number, shown);
        audit.record(
                editor.as(EDITOR),
                "release.publish",
                "release/" + name,
                Map.of(
                        "entries",
                        held.size(),
                        "manifest",
                        Sha256.of(Objects.requireNonNull(files.get(Manifest.FILE)))));
    }

    private ReleaseHead head(String name, String note, LocalDate date, Refdata refdata, @Nullable Release previous) {
        return new ReleaseHead(
                name,
                date,
                note,
                terms.title(),
                terms.publisher(),
                terms.licence(),
                checker.ruleSet().version(),
                refdata.version(),
                previous == null ? null : new ReleaseHead.Previous(previous.name(), manifestHash(previous)));
    }

    private static String manifestHash(Release release) {
        return release.files().stream()
                .filter(file -> file.name().equals(Manifest.FILE))
                .findFirst()
                .orElseThrow()
                .sha256();
    }

    /** Candidates come by accession, and so do the lines of the file. */
    private void addEntries(
            int number, List<Candidate> held, List<Long> rounds, List<ReleasedEntry> released, byte[] lines) {
        int offset = 0;
        for (int i = 0; i < held.size(); i++) {
            int end = offset;
            while (lines[end] != '\n') {
                end++;
            }
            entries.add(new ReleaseEntryRows.Row(
                    number, held.get(i).entryId(), rounds.get(i), released.get(i), offset, end - offset));
            offset = end + 1;
        }
    }

    SequencedMap<String, byte[]> rebuild(Person editor, Release release) {
        SequencedMap<String, byte[]> papers = new LinkedHashMap<>();
        List<ReleasedEntry> released = new ArrayList<>();
        entries.of(release.number())
                .forEach(held -> released.add(released(editor, held.entryId(), held.revision(), held.round())));
        List<Picture> shown = shown(released);
        List<String> pictureNames = shown.stream().map(Picture::name).toList();
        release.files().stream()
                .map(Release.ReleaseFile::name)
                .filter(file -> !ReleaseFiles.MADE.contains(file) && !pictureNames.contains(file))
                .forEach(paper -> papers.put(
                        paper, releases.content(release.name(), paper).orElseThrow()));
        SequencedMap<String, byte[]> files = ReleaseFiles.build(release.head(), papers, released, shown);
        pictureNames.forEach(name -> files.put(name, pictures.released(name).orElseThrow()));
        return files;
    }

    /** The pictures of all figures, each once, by their names. */
    private List<Picture> shown(List<ReleasedEntry> released) {
        return pictures.named(released.stream()
                .flatMap(one -> one.entry().figures().stream())
                .map(Figure::picture)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** @param round of the approval, {@code null} where the release tells nothing of approvals */
    private ReleasedEntry released(Person editor, long entryId, int number, @Nullable Long round) {
        Revision revision = revisions.get(editor, entryId, number);
        return new ReleasedEntry(
                revision.number(),
                revision.chainHash(),
                revision.entry(),
                round == null ? null : approvals.of(entryId, round));
    }
}
