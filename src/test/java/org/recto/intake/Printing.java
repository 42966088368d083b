package org.recto.intake;

import java.util.List;

/** How a card comes: the new site with its headings or without, the old one with labels parted in several ways. */
enum Printing {
    HEADED(null),
    CELLS(null),
    STRIPPED(null),
    BARS(" | "),
    TABS("\t"),
    TOGETHER(""),
    SPACED(" ");

    /** What stands between label and value on the old site; {@code null} for the new one. */
    private final String between;

    Printing(String between) {
        this.between = between;
    }

    boolean isOld() {
        return between != null;
    }

    String of(MadeUpCard card) {
        StringBuilder text = new StringBuilder();
        if (isOld()) {
            text.append("Atlas of Genetics and Cytogenetics in Oncology and Haematology\n\n");
        }
        text.append(card.head().get("title")).append("\n\n");
        head(card, text);
        if (this != STRIPPED) {
            identity(card, text);
        }
        for (MadeUpCard.Part part : card.parts()) {
            part(part, text);
        }
        bibliography(card, text);
        text.append(this == STRIPPED ? "\n" : isOld() ? "External links\n" : "Other Information\n");
        card.links().forEach(link -> text.append(link).append('\n'));
        if (!isOld() && card.head().containsKey("earlier")) {
            String[] earlier = card.head().get("earlier").split(" ", 2);
            text.append("\nHistorical Card\n%s-01 %s by %s\u00a0 Affiliation\n"
                    .formatted(earlier[0], card.head().get("title"), earlier[1]));
        }
        return text.toString();
    }

    private void head(MadeUpCard card, StringBuilder text) {
        String date = card.head().get("date");
        String authors = card.head().get("authors");
        if (isOld()) {
            text.append("Written%s%s%s%s\n".formatted(between, date, between, authors));
            text.append(card.head().get("affiliation")).append('\n');
            if (card.head().containsKey("earlier")) {
                text.append("This article is an update of :\n")
                        .append(card.head().get("earlier"))
                        .append('\n');
            }
            text.append("\n(Note : for Links provided by Atlas : click)\n\n");
        } else {
            text.append("%s-01\u00a0 \u00a0%s\u00a0\n\n".formatted(date, authors.replace(",", "\u00a0,")));
            text.append(card.head().get("affiliation")).append("\n\n\n\n\n");
        }
    }

    private void identity(MadeUpCard card, StringBuilder text) {
        text.append("Identity\n\n");
        String aliases = card.head().get("aliases");
        List<String> fusions = List.of(card.head().getOrDefault("fusions", "").split("; "));
        if (!isOld()) {
            text.append("HGNC\n%s\nLOCATION\n%s\nLOCUSID\n%s\nALIAS\n%s\nFUSION GENES\n%s\n\n"
                    .formatted(
                            card.symbol(),
                            card.head().get("band"),
                            card.head().get("ncbi"),
                            aliases.replace(", ", ","),
                            String.join("\n", fusions)));
            return;
        }
        String[] names = aliases.split(", ");
        label(text, "Alias_symbol (synonym)", names[0]);
        List.of(names)
                .subList(1, names.length)
                .forEach(name -> text.append(name).append('\n'));
        label(text, "HGNC (Hugo)", card.symbol());
        label(text, "LocusID (NCBI)", card.head().get("ncbi"));
        label(text, "Location", card.head().get("band") + "  [Link to chromosome band]");
        label(text, "Location_base_pair", place(card));
        label(text, "Local_order", card.head().get("localOrder"));
        label(text, "Fusion genes", card.head().get("fusions") == null ? null : fusions.getFirst());
        fusions.stream().skip(1).forEach(fusion -> text.append(fusion).append('\n'));
        label(text, "Note", card.head().get("note"));
        text.append('\n');
    }

    private String place(MadeUpCard card) {
        String form = this == BARS ? "%,d" : "%d";
        return ("Starts at " + form + " and ends at " + form + " bp from pter ( according to %s)")
                .formatted(
                        Integer.valueOf(card.head().get("start")),
                        Integer.valueOf(card.head().get("end")),
                        card.head().get("assembly"));
    }

    private void label(StringBuilder text, String label, String value) {
        if (value != null) {
            text.append(label).append(between).append(value).append('\n');
        }
    }

    private void part(MadeUpCard.Part part, StringBuilder text) {
        String heading = part.heading();
        boolean isEntity = heading.equals("Entity");
        boolean isMarked = heading.equals("Implicated in");
        if (this == STRIPPED) {
            boolean isWithinDisease = text.indexOf("\nImplicated in\n") >= 0;
            text.append(heading.equals("figure") ? "Atlas Image\n" : isEntity ? "Entity name\n" : "");
            text.append(part.isSection() ? isMarked ? "Implicated in\n\n" : "" : part.text() + "\n");
            text.append(part.isSection() || isWithinDisease ? "" : "\n\n");
        } else if (heading.equals("figure")) {
            text.append("Atlas Image\n").append(part.text()).append("\n\n");
        } else if (part.isSection()) {
            text.append('\n').append(heading).append("\n\n");
        } else if (isOld()) {
            label(text, heading, part.text());
        } else {
            text.append(isEntity ? "Entity name" : heading)
                    .append('\n')
                    .append(part.text())
                    .append("\n\n");
        }
    }

    private void bibliography(MadeUpCard card, StringBuilder text) {
        text.append(this == STRIPPED ? "\n\n" : "\nBibliography\n");
        text.append(
                switch (this) {
                    case HEADED -> "Pubmed ID\tLast Year\tTitle\tAuthors\n";
                    case CELLS -> "Pubmed ID\nLast Year\nTitle\nAuthors\n";
                    case STRIPPED, BARS, TABS, TOGETHER, SPACED -> "";
                });
        for (List<String> item : card.items()) {
            String pmid = item.get(0);
            String title = item.get(2);
            String first = item.get(3);
            String authors = "%s, %s.".formatted(first, item.get(4));
            text.append(
                    switch (this) {
                        case HEADED, STRIPPED -> pmid + item.get(1) + title + first + " et al\n";
                        case CELLS -> "%s\n%s\n%s\n%s et al\n".formatted(pmid, item.get(1), title, first);
                        case BARS -> "%s\n%s\n%s\nPMID %s\n\n".formatted(title, authors, item.get(5), pmid);
                        case TABS -> "%s\n%s\n%s\n[PMID: %s]\n".formatted(authors, title, item.get(5), pmid);
                        case TOGETHER -> "%s\n%s\n%s PMID: %s\n".formatted(title, authors, item.get(5), pmid);
                        case SPACED -> "%s %s %s PMID %s.\n".formatted(authors, title, item.get(5), pmid);
                    });
        }
        text.append(this == STRIPPED ? "\n" : "");
    }
}
