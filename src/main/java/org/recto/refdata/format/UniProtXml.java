package org.recto.refdata.format;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.ProteinSequence;

/** Reads proteins from UniProt's XML, one entry at a time. */
final class UniProtXml {

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 1 << 20;

    private final Report report;
    private final Proteins proteins;
    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private @Nullable UniProtEntry entry;
    private long entryLine;
    private boolean broken;
    private @Nullable XmlFeature feature;
    private @Nullable String geneNameType;

    private @Nullable String database;
    private final List<String> identifiers = new ArrayList<>();
    private @Nullable String isoformOfReference;

    private final List<String> isoformIds = new ArrayList<>();
    private boolean isoformShown;
    private List<String> isoformChanges = List.of();

    private UniProtXml(Report report) {
        this.report = report;
        this.proteins = new Proteins(report);
    }

    static void read(InputStream in, Report report) {
        UniProtXml xml = new UniProtXml(report);
        XmlInput.read(in, report, xml::event);
        xml.proteins.end();
    }

    private void event(XMLStreamReader reader, int event) {
        long line = reader.getLocation().getLineNumber();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw report.fault(line, "it has a document type or entities of its own, which are not read");
        }
        try {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.addLast(reader.getLocalName());
                    if (path.size() > DEEPEST) {
                        throw report.fault(line, "its elements are nested deeper than UniProt's");
                    }
                    text.setLength(0);
                    start(reader, line);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(reader, line);
                case XMLStreamConstants.END_ELEMENT -> {
                    end();
                    path.removeLast();
                    text.setLength(0);
                }
                default -> {
                    // comments and the like say nothing of proteins
                }
            }
        } catch (Malformed e) {
            if (!broken) {
                e.tell(report, line);
            }
            broken = true;
        }
    }

    private void start(XMLStreamReader reader, long line) throws Malformed {
        String element = path.getLast();
        int depth = path.size();
        if (element.equals("entry") && depth <= 2) {
            entry = new UniProtEntry();
            entryLine = line;
            broken = false;
        }
        UniProtEntry into = entry;
        if (into == null || broken) {
            return;
        }
        if (feature != null) {
            feature.start(element, reader);
            return;
        }
        switch (element) {
            case "feature" -> feature = new XmlFeature(reader);
            case "name" -> geneNameType = reader.getAttributeValue(null, "type");
            case "dbReference" -> {
                if (within("entry")) {
                    database = reader.getAttributeValue(null, "type");
                    identifiers.clear();
                    identifiers.add(attribute(reader, "id"));
                    isoformOfReference = null;
                }
            }
            case "molecule" -> isoformOfReference = reader.getAttributeValue(null, "id");
            case "property" -> {
                String type = attribute(reader, "type");
                if (type.endsWith("sequence ID") && identifiers.size() < 10) {
                    identifiers.add(attribute(reader, "value"));
                }
            }
            case "isoform" -> {
                isoformIds.clear();
                isoformShown = false;
                isoformChanges = List.of();
            }
            case "sequence" -> {
                if (within("isoform")) {
                    isoformShown = attribute(reader, "type").equals("displayed");
                    isoformChanges = Terms.split(attribute(reader, "ref"), ' ');
                } else if (within("entry")) {
                    into.sequenceVersion = XmlFeature.number(reader.getAttributeValue(null, "version"));
                    Integer length = XmlFeature.number(reader.getAttributeValue(null, "length"));
                    into.statedLength = length == null ? -1 : length;
                }
            }
            default -> {
                // nothing to take from its start
            }
        }
    }

    private void characters(XMLStreamReader reader, long line) throws Malformed {
        UniProtEntry into = entry;
        if (into == null || broken || path.isEmpty()) {
            return;
        }
        if (path.getLast().equals("sequence") && within("entry")) {
            int from = reader.getTextStart();
            into.residues.add(reader.getTextCharacters(), from, from + reader.getTextLength(), line);
        } else if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
            throw new Malformed("this text is longer than " + LONGEST_TEXT + " letters");
        } else {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private void end() throws Malformed {
        UniProtEntry into = entry;
        if (into == null) {
            return;
        }
        String element = path.getLast();
        if (element.equals("entry") && path.size() <= 2) {
            tell(into);
            entry = null;
            feature = null;
            return;
        }
        if (broken) {
            return;
        }
        XmlFeature open = feature;
        if (open != null) {
            if (element.equals("feature")) {
                into.add(open.whole());
                feature = null;
            } else {
                open.end(element, text.toString());
            }
            return;
        }
        switch (element) {
            case "accession" ->
                into.accession = into.accession == null ? text.toString().strip() : into.accession;
            case "name" -> {
                if (within("entry")) {
                    into.name = text.toString().strip();
                } else if (within("gene") && into.gene == null && "primary".equals(geneNameType)) {
                    into.gene = text.toString().strip();
                }
            }
            case "id" -> {
                if (within("isoform") && isoformIds.size() < 100) {
                    isoformIds.add(text.toString().strip());
                }
            }
            case "isoform" -> into.add(new UniProtEntry.Isoform(List.copyOf(isoformIds), isoformShown, isoformChanges));
            case "dbReference" -> {
                if (within("entry") && database != null) {
                    into.add(UniProtEntry.reference(database, identifiers.stream(), isoformOfReference));
                }
            }
            default -> {
                // nothing to take from its end
            }
        }
    }

    private void tell(UniProtEntry whole) {
        if (broken) {
            return;
        }
        try {
            for (ProteinSequence protein : whole.proteins(report.provenance())) {
                proteins.tell(protein);
            }
        } catch (Malformed e) {
            e.tell(report, entryLine);
        }
    }

    /** Whether the element around the current one has this name. */
    private boolean within(String parent) {
        return path.size() > 1 && path.get(path.size() - 2).equals(parent);
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
