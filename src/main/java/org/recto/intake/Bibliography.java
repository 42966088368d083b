package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.CitingArticle;
import org.recto.entry.ItemKind;
import org.recto.entry.Items;
import org.recto.entry.Path;
import org.recto.entry.Proposal;
import org.recto.entry.Publication;
import org.recto.entry.Stated;

/** Reads the rows of the bibliography and of the articles that cite it. */
final class Bibliography {

    private final Draft draft;
    private final List<Publication> publications = new ArrayList<>();
    private final List<CitingArticle> citing = new ArrayList<>();
    private final List<Proposal> guesses = new ArrayList<>();

    Bibliography(Draft draft) {
        this.draft = draft;
    }

    List<Publication> publications() {
        return publications;
    }

    List<CitingArticle> citing() {
        return citing;
    }

    /** Marks on the items whose row had to be weighed. */
    List<Proposal> guesses() {
        return guesses;
    }

    /** Places a line that {@link TableRow#startsOne begins as a row}, or asks what it means. */
    void read(CardLine line) {
        Optional<TableRow> row = TableRow.read(line);
        if (row.isEmpty()) {
            draft.unplaced(
                    line,
                    "Its first digits can be read as PMID and year in several ways: "
                            + String.join(
                                    " or ",
                                    DigitsRun.at(line.text()).stream()
                                            .map(run -> "%s of %d".formatted(run.pmid(), run.year()))
                                            .toList()));
            return;
        }
        List<String> rest = row.get().rest();
        if (rest.size() > 2) {
            draft.unplaced(line, "It has more cells than PMID, year, title and authors");
            return;
        }
        if (rest.size() == 2) {
            boolean isCount = rest.getLast().matches("[0-9]{1,6}");
            keep(line, row.get(), new Titles.Parted(rest.getFirst(), rest.getLast(), true), isCount);
            return;
        }
        Optional<Titles.Parted> counted = Titles.fromCount(rest.getFirst());
        Optional<Titles.Parted> authored = Titles.fromAuthors(rest.getFirst());
        if (counted.isPresent() || authored.isPresent()) {
            keep(line, row.get(), counted.or(() -> authored).orElseThrow(), counted.isPresent());
        } else {
            draft.unplaced(line, "Where its title ends and what follows it can't be told");
        }
    }

    private void keep(CardLine line, TableRow row, Titles.Parted parted, boolean isCiting) {
        Path path = draft.next(isCiting ? ItemKind.CITING_ARTICLE : ItemKind.PUBLICATION);
        String title = parted.title().strip();
        if (isCiting) {
            Integer count = Integer.valueOf(parted.rest());
            citing.add(new CitingArticle(path.last(), row.pmid(), row.year(), title, count, null, Stated.none()));
        } else {
            publications.add(new Publication(path.last(), row.pmid(), null, row.year(), title, parted.rest(), null));
        }
        boolean isSure = row.isSure() && parted.isSure();
        draft.placed(
                line,
                path,
                isSure ? Confidence.HIGH : Confidence.MEDIUM,
                isSure
                        ? "A row of " + (isCiting ? "the citing articles" : "the bibliography")
                        : "A row whose cells had to be guessed apart");
        if (!isSure) {
            int end = line.offset() + line.text().codePointCount(0, line.text().length());
            guesses.add(new Proposal(
                    draft.next(ItemKind.PROPOSAL).last(),
                    path.toString(),
                    line.number(),
                    line.offset(),
                    end,
                    line.text()));
        }
    }

    /** Keeps a row whose cells stand each on a line of its own: PMID, year, title, perhaps authors or a count. */
    void keepCells(List<CardLine> cells) {
        String last = cells.size() == 4 ? cells.get(3).words() : null;
        boolean isCiting = last != null && last.matches("[0-9]{1,6}");
        Path path = draft.next(isCiting ? ItemKind.CITING_ARTICLE : ItemKind.PUBLICATION);
        String pmid = cells.get(0).text();
        int year = Integer.parseInt(cells.get(1).text());
        String title = cells.get(2).text();
        if (isCiting) {
            citing.add(new CitingArticle(path.last(), pmid, year, title, Integer.valueOf(last), null, Stated.none()));
        } else {
            publications.add(new Publication(path.last(), pmid, null, year, title, last, null));
        }
        String table = isCiting ? "the citing articles" : "the bibliography";
        cells.forEach(cell -> draft.placed(cell, path, Confidence.HIGH, "A cell of " + table));
    }

    /** Keeps an item printed on lines of its own. */
    void keepPrinted(List<CardLine> lines, PrintedCitation citation, @Nullable String pmid, @Nullable String medline) {
        Path path = draft.next(ItemKind.PUBLICATION);
        publications.add(new Publication(
                path.last(),
                pmid,
                null,
                citation.year(),
                citation.title(),
                citation.authors(),
                medline == null ? citation.journal() : citation.journal() + " " + medline));
        Confidence confidence = citation.isSure() ? Confidence.HIGH : Confidence.MEDIUM;
        lines.forEach(line -> draft.placed(line, path, confidence, "A line of a citation, by order and form"));
    }

    Items<Publication> publicationItems() {
        return publications.isEmpty() ? Items.absent() : Items.copyOf(publications);
    }

    Items<CitingArticle> citingItems() {
        return citing.isEmpty() ? Items.absent() : Items.copyOf(citing);
    }
}
