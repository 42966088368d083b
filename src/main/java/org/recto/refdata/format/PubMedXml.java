package org.recto.refdata.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads papers from PubMed's XML, articles and chapters of books, one at a time. */
final class PubMedXml {

    private static final int DEEPEST = 100;
    private static final Set<String> RECORDS = Set.of("PubmedArticle", "PubmedBookArticle");

    private final Report report;
    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Paper paper;
    private boolean broken;

    /** How deep the element lies whose text is taken, with that of the markup in it; 0 outside of any. */
    private int taking;

    private String lastName = "";
    private String initials = "";
    private String suffix = "";
    private String collective = "";

    private PubMedXml(Report report) {
        this.report = report;
    }

    static void read(InputStream in, Report report) {
        PubMedXml xml = new PubMedXml(report);
        XmlInput.read(in, report, xml::event);
    }

    /** The document type, which PubMed's files name, is neither fetched nor needed. */
    private void event(XMLStreamReader reader, int event) {
        long line = reader.getLocation().getLineNumber();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw report.fault(line, "it has entities of its own, which are not read");
        }
        try {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(reader, line);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    end();
                    path.removeLast();
                }
                default -> {
                    // comments and the like say nothing of papers
                }
            }
        } catch (Malformed e) {
            if (!broken) {
                e.tell(report, line);
            }
            broken = true;
        }
    }

    private void start(XMLStreamReader reader, long line) {
        String element = reader.getLocalName();
        path.addLast(element);
        if (path.size() > DEEPEST) {
            throw report.fault(line, "its elements are nested deeper than PubMed's");
        }
        if (RECORDS.contains(element)) {
            paper = new Paper(line);
            broken = false;
            taking = 0;
        } else if (paper != null && taking == 0 && isTaken(element)) {
            taking = path.size();
            text.setLength(0);
        } else if (paper != null
                && element.equals("CommentsCorrections")
                && "RetractionIn".equals(reader.getAttributeValue(null, "RefType"))) {
            paper.retracted();
        }
    }

    private boolean isTaken(String element) {
        return switch (element) {
            case "PMID" -> isIn("MedlineCitation") || isIn("BookDocument");
            case "ArticleTitle" -> isIn("Article") || isIn("BookDocument");
            case "Year", "MedlineDate" -> isIn("PubDate");
            case "LastName", "Initials", "Suffix", "CollectiveName" -> isIn("Author");
            case "PublicationType" -> true;
            default -> false;
        };
    }

    private void characters(XMLStreamReader reader) throws Malformed {
        if (taking == 0 || broken) {
            return;
        }
        if (text.length() + reader.getTextLength() > Paper.LONGEST_TEXT) {
            throw new Malformed("this text is longer than " + Paper.LONGEST_TEXT + " letters");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private void end() throws Malformed {
        Paper into = paper;
        if (into == null) {
            return;
        }
        String element = path.getLast();
        if (RECORDS.contains(element)) {
            paper = null;
            if (!broken) {
                report.record(into.whole(report.provenance()));
            }
        } else if (taking == path.size()) {
            taking = 0;
            take(into, element, text.toString().strip().replaceAll("\\s+", " "));
        } else if (element.equals("Author")) {
            author(into);
        }
    }

    private void take(Paper into, String element, String value) {
        switch (element) {
            case "PMID" -> into.pmid(value);
            case "ArticleTitle" -> into.title(value);
            case "Year", "MedlineDate" -> into.published(value);
            case "PublicationType" -> into.type(value);
            case "LastName" -> lastName = value;
            case "Initials" -> initials = value;
            case "Suffix" -> suffix = value;
            default -> collective = value;
        }
    }

    /** Those of the paper itself: a book names its editors likewise. */
    private void author(Paper into) throws Malformed {
        String name = Stream.of(collective, lastName, initials, suffix)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        lastName = "";
        initials = "";
        suffix = "";
        collective = "";
        String of = path.size() > 2 ? path.get(path.size() - 3) : "";
        if (of.equals("Article") || of.equals("BookDocument")) {
            into.author(name);
        }
    }

    private boolean isIn(String parent) {
        return path.size() > 1 && path.get(path.size() - 2).equals(parent);
    }
}
