package org.recto.made;

import static org.recto.made.Words.number;
import static org.recto.made.Words.pick;
import static org.recto.made.Words.thousands;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.recto.made.Molecule.MadeExon;
import org.recto.made.Molecule.MadeFeature;
import org.recto.made.Papers.MadePaper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes entries about made-up transcripts, papers and patients under the names of genes; nothing in them is true. */
final class EntryMaker {

    private final List<ListedGene> genes;
    private final Papers papers;
    private final long seed;

    EntryMaker(List<ListedGene> genes, long seed) {
        this.genes = genes;
        this.seed = seed;
        this.papers = Papers.of(genes.size(), seed);
    }

    Papers papers() {
        return papers;
    }

    /** The same for the same number, whatever else was made. */
    MadeEntry make(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        ListedGene gene = genes.get(number);
        Molecule molecule = Molecule.of(gene, random);
        int wanted = 8 + (int) Math.min(32, -6 * Math.log(1 - random.nextDouble()));
        List<MadeVariant> variants = MadeVariant.of(molecule, wanted, random);
        int neighbor = number % 2 == 0 ? number + 1 : number - 1;
        ListedGene partner = genes.get(Math.min(neighbor, genes.size() - 1));
        MadeEntry entry = new MadeEntry(
                gene,
                molecule,
                variants,
                chosenPapers(random),
                papers,
                partner,
                random,
                MadeEntry.MAPPER.createObjectNode());
        entry.json().put("schema", "recto-entry/1").put("accession", gene.accession());
        entry.json().putObject("source").put("date", "2024-%02d-%02d".formatted(1 + number % 12, 1 + number % 28));
        identity(entry);
        gene(entry);
        protein(entry);
        List<String> diseases = new Narration(entry).tell();
        lists(entry, diseases);
        return entry;
    }

    /** Some that many entries cite, and others. */
    private List<MadePaper> chosenPapers(Random random) {
        int common = papers.count() - papers.firstCommon();
        Set<Integer> chosen = new LinkedHashSet<>(List.of(papers.firstCommon() + random.nextInt(common)));
        int wanted = 15 + (int) Math.min(25, -6 * Math.log(1 - random.nextDouble()));
        while (chosen.size() < wanted) {
            chosen.add(random.nextInt(papers.firstCommon()));
        }
        List<MadePaper> read = new ArrayList<>();
        Set<String> cited = new LinkedHashSet<>();
        for (int one : chosen) {
            MadePaper paper = papers.paper(one);
            if (cited.add(paper.first() + paper.year())) { // else a citation by name and year would fit two
                read.add(paper);
            }
        }
        Collections.shuffle(read, random);
        return read;
    }

    static String alias(ListedGene gene) {
        return "AKA" + (gene.number() + 1);
    }

    private static void identity(MadeEntry entry) {
        ListedGene gene = entry.gene();
        ObjectNode identity = entry.json().putObject("identity");
        identity.put("symbol", gene.symbol()).put("name", gene.name()).put("hgncId", "HGNC:" + gene.hgnc());
        identity.putArray("aliases").add(alias(gene));
        identity.putObject("location")
                .put("cytoband", Bands.of(gene))
                .put("assembly", "GRCh38")
                .put("chromosome", gene.chromosome())
                .put("strand", gene.forward() ? "+" : "-")
                .put("start", gene.start())
                .put("end", gene.end());
        ArrayNode fusions = identity.putArray("fusionGenes");
        if (isFused(gene, entry.partner())) {
            boolean first = gene.number() < entry.partner().number();
            fusions.add(
                    first
                            ? gene.symbol() + "::" + entry.partner().symbol()
                            : entry.partner().symbol() + "::" + gene.symbol());
        }
    }

    static boolean isFused(ListedGene gene, ListedGene partner) {
        return gene.number() / 2 % 3 == 0 && gene.number() != partner.number();
    }

    private static void gene(MadeEntry entry) {
        Molecule molecule = entry.molecule();
        ObjectNode gene = entry.json().putObject("gene");
        gene.put("exonCount", molecule.exons().size());
        ObjectNode transcript = gene.putArray("transcripts")
                .addObject()
                .put("id", "t1")
                .put("accession", entry.gene().refseq())
                .put("canonical", true)
                .put("length", molecule.length())
                .put("protein", entry.gene().refseqProtein());
        ArrayNode exons = transcript.putArray("exons");
        int id = 1;
        for (MadeExon exon : molecule.exons()) {
            ObjectNode json = exons.addObject().put("id", "x" + id++).put("label", exon.label());
            if (exon.codes()) {
                json.putObject("coding").put("start", exon.codingStart()).put("end", exon.codingEnd());
            } else {
                json.putNull("coding");
            }
        }
    }

    private static void protein(MadeEntry entry) {
        Molecule molecule = entry.molecule();
        ObjectNode protein = entry.json().putObject("protein");
        protein.put("length", molecule.residues());
        protein.putArray("isoforms")
                .addObject()
                .put("id", "i1")
                .put("accession", entry.gene().uniprot())
                .put("length", molecule.residues())
                .put("transcript", "t1");
        ArrayNode features = protein.putArray("features");
        for (MadeFeature feature : molecule.features()) {
            ObjectNode json =
                    features.addObject().put("id", "f" + (features.size())).put("type", feature.type());
            if (!feature.description().isEmpty() && !feature.key().equals("TRANSMEM")) {
                json.put("description", feature.description());
            }
            json.put("start", feature.start()).put("end", feature.end()).put("statedLength", feature.length());
            json.putArray("evidence")
                    .addObject()
                    .put("source", "UniProtKB")
                    .put("record", entry.gene().uniprot());
        }
        protein.putArray("homologs")
                .addObject()
                .put("id", "h1")
                .put("kind", "ortholog")
                .put("species", "Mus musculus")
                .put("symbol", murine(entry.gene().symbol()))
                .put("dnaIdentity", 80 + entry.random().nextInt(10))
                .put("proteinIdentity", 80 + entry.random().nextInt(15));
    }

    static String murine(String symbol) {
        return symbol.charAt(0) + symbol.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private static void lists(MadeEntry entry, List<String> diseases) {
        ListedGene gene = entry.gene();
        Random random = entry.random();
        ArrayNode bibliography = entry.json().putArray("bibliography");
        List<MadePaper> sorted = new ArrayList<>(entry.papers());
        sorted.sort(Comparator.comparing(MadePaper::first).thenComparing(MadePaper::year));
        for (MadePaper paper : sorted) {
            bibliography
                    .addObject()
                    .put("id", id(entry, paper))
                    .put("pmid", paper.pmid())
                    .put("year", paper.year())
                    .put("title", paper.title())
                    .put("authors", paper.authors())
                    .put("journal", paper.journal());
        }
        ArrayNode references = entry.json().putArray("crossReferences");
        String[][] identifiers = {
            {"HGNC", gene.hgnc()},
            {"NCBI Gene", gene.ncbi()},
            {"Ensembl", gene.ensemblName()},
            {"UniProtKB", gene.uniprot()},
            {"OMIM", gene.mim()},
            {"RefSeq", gene.refseq()},
            {"Human Protein Atlas", gene.ensemblName()}
        };
        for (String[] identifier : identifiers) {
            references
                    .addObject()
                    .put("id", "c" + (references.size()))
                    .put("database", identifier[0])
                    .put("identifier", identifier[1]);
        }
        ArrayNode pathways = entry.json().putArray("pathways");
        List<String[]> choice = new ArrayList<>(Words.PATHWAYS);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String[] row = choice.remove(random.nextInt(choice.size()));
            pathways.addObject()
                    .put("id", "w" + (pathways.size()))
                    .put("name", row[2])
                    .put("database", row[0])
                    .put("identifier", row[1]);
        }
        ArrayNode contributors = entry.json().putArray("contributors");
        String author = Words.person(random);
        for (String role : List.of("author", "reviewer")) {
            contributors
                    .addObject()
                    .put("id", "k" + (contributors.size()))
                    .put("name", role.equals("author") ? author : Words.person(random))
                    .put("role", role)
                    .put("affiliation", pick(random, Words.INSTITUTES));
        }
        figures(entry, diseases);
        ArrayNode citing = entry.json().putArray("citingArticles");
        for (MadePaper paper : entry.papers().subList(0, 3)) {
            citing.addObject()
                    .put("id", "q" + citing.size())
                    .put("pmid", paper.pmid())
                    .put("year", paper.year())
                    .put("title", paper.title())
                    .put("count", 400 - 100 * citing.size())
                    .put("source", "a made-up count");
        }
    }

    private static void figures(MadeEntry entry, List<String> diseases) {
        entry.json()
                .putArray("figures")
                .addObject()
                .put("id", "g1")
                .put(
                        "legend",
                        "Layout of %s: %s exons and a protein of %s residues; %s patients with %s."
                                .formatted(
                                        entry.gene().symbol(),
                                        number(entry.molecule().exons().size()),
                                        thousands(entry.molecule().residues()),
                                        number(3 + entry.random().nextInt(6)),
                                        Narration.lower(diseases.getFirst())))
                .put("status", "missing");
    }

    static String id(MadeEntry entry, MadePaper paper) {
        return "p" + (entry.papers().indexOf(paper) + 1);
    }
}
