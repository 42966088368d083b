package org.recto.workbench.parts.page;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.recto.entry.Path;
import org.recto.search.Mark;

/** The addresses of the workbench's pages. Each can be sent to a colleague, and means the same tomorrow. */
public final class Links {

    private Links() {}

    public static Anchor to(String address, String words) {
        return new Anchor(address, words);
    }

    /** The list of entries, asked something. */
    public static String entries(String query) {
        return query.isEmpty() ? "/entries" : "/entries?" + query;
    }

    /** The list of entries that have a mark. */
    public static String entries(Mark mark) {
        return entries(mark.facet().name().toLowerCase(Locale.ROOT) + "=" + step(mark.value()));
    }

    /** @param accessionOrSymbol of an entry that was saved once */
    public static String entry(String accessionOrSymbol) {
        return "/entries/" + step(accessionOrSymbol);
    }

    /** The entry at the section, and in it at the field, that a path names. */
    public static String entry(String accession, Path path) {
        return within(entry(accession), path);
    }

    /** The same within an entry at any address, such as a draft's. */
    public static String within(String address, Path path) {
        return address + "/" + path.section() + "?at=" + step(path.toString());
    }

    public static String draft(long draftId) {
        return "/drafts/" + draftId;
    }

    public static String history(String accession) {
        return entry(accession) + "/history";
    }

    /** What changed from one revision to another. */
    public static String changes(String accession, int from, int to) {
        return history(accession) + "?from=" + from + "&to=" + to;
    }

    public static String revision(String accession, int number) {
        return entry(accession) + "/revisions/" + number;
    }

    /** A section of a revision. */
    public static String revision(String accession, int number, String section) {
        return revision(accession, number) + "/" + section;
    }

    /** Where an entry's history is searched. */
    public static String historySearch(String accession) {
        return history(accession) + "/search";
    }

    /** Why a revision is approved. */
    public static String approval(String accession, int number) {
        return revision(accession, number) + "/approval";
    }

    /** The same as JSON. */
    public static String approvalJson(String accession, int number) {
        return "/api/v1" + approval(accession, number);
    }

    public static String review(String accession) {
        return entry(accession) + "/review";
    }

    /** A thread of an entry's review, by the number of the comment that began it. */
    public static String thread(String accession, long comment) {
        return review(accession) + "?comment=" + comment;
    }

    public static String release(String name) {
        return "/releases/" + step(name);
    }

    /** A release's file as everyone can download it. */
    public static String releaseFile(String name, String file) {
        return "/api/v1/releases/" + step(name) + "/" + step(file);
    }

    /**
     * A picture of a figure.
     *
     * @param name as the entry names it
     * @param accession of the entry, empty where it was never saved
     */
    public static String picture(String name, String accession) {
        return "/api/v1/pictures/" + step(name) + (accession.isEmpty() ? "" : "?of=" + step(accession));
    }

    public static String rule(String id) {
        return "/rules/" + step(id);
    }

    /** The rules of some families. */
    public static String rules(List<String> families) {
        return "/rules?on=" + String.join(",", families);
    }

    private static String step(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
