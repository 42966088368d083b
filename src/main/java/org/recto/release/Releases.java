package org.recto.release;

import static org.recto.people.Role.EDITOR;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.Explanations;
import org.recto.review.WhyApproved;
import org.springframework.stereotype.Service;

/** Releases: what the next one would hold, its publication by an editor, and what was published, open to everyone. */
@Service
public class Releases {

    private final ReleaseRows releases;
    private final ReleaseEntryRows entries;
    private final Candidates candidates;
    private final Publishing publishing;
    private final Explanations explanations;

    Releases(
            ReleaseRows releases,
            ReleaseEntryRows entries,
            Candidates candidates,
            Publishing publishing,
            Explanations explanations) {
        this.releases = releases;
        this.entries = entries;
        this.candidates = candidates;
        this.publishing = publishing;
        this.explanations = explanations;
    }

    /** What a release would hold if it were published now, for those who work on it. */
    public Preview preview(Person person) {
        person.must(Role.CURATOR, Role.REVIEWER, EDITOR);
        return candidates.preview(person, releases.newest());
    }

    /**
     * Publishes a release of what {@link #preview} shows, at once or not at all. Asked for again under the same name and in
     * the same words, as after a lost answer, it is the one that was published.
     *
     * @param name lower-case letters, digits, dots and hyphens; never used before
     * @param note what the editor says of it
     * @throws NotPublished where it can't be published so
     */
    public Release publish(Person editor, String name, String note) {
        editor.must(EDITOR);
        publishing.publish(editor, name.strip(), note.strip());
        return find(name.strip()).orElseThrow();
    }

    /**
     * The files of a release built again from the revisions that it holds: the same bytes as were published.
     *
     * @throws java.util.NoSuchElementException where there is no such release
     */
    public SequencedMap<String, byte[]> rebuild(Person editor, String name) {
        editor.must(EDITOR);
        return publishing.rebuild(editor, find(name).orElseThrow());
    }

    /** All releases, the newest first. */
    public List<Release> list() {
        return releases.list();
    }

    public Optional<Release> find(String name) {
        return releases.list().stream()
                .filter(release -> release.name().equals(name))
                .findFirst();
    }

    /** The bytes of a release's file. */
    public Optional<byte[]> file(String release, String file) {
        return releases.content(release, file);
    }

    /** The entry of the newest release that has the accession or symbol, or had the symbol in an earlier release. */
    public Optional<PublicEntry> entry(String accessionOrSymbol) {
        return entries.find(accessionOrSymbol);
    }

    /** The entry's JSON, exactly as the release has it. */
    public byte[] json(PublicEntry entry) {
        return entries.line(entry);
    }

    /** Why a revision is approved that some release holds, open to everyone as the release is. */
    public Optional<WhyApproved> whyApproved(String accession, int revision) {
        return entries.entryOf(accession, revision).map(entryId -> explanations.ofReleased(entryId, revision));
    }

    /** Entries of the newest release in the order of their accessions, those after one ({@code ""} for the first). */
    public List<PublicEntry> entriesAfter(String accession, int limit) {
        return entries.after(accession, limit);
    }
}
