package org.recto.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Evidence;
import org.recto.entry.ItemKind;
import org.recto.entry.Items;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.entry.Variant;
import org.recto.hgvs.CodingExons;
import org.recto.prose.Mention;
import org.recto.prose.OwnNames;
import org.recto.prose.Range;
import org.recto.term.AminoAcid;

/** Variants that the narratives name, each once, with exon, origin and diseases where those are told. */
final class ProposedVariants {

    private static final Path GERMLINE = Path.of("/mutations/germline/narrative");
    private static final Path SOMATIC = Path.of("/mutations/somatic/narrative");
    private static final Path DISEASES = Path.of("/diseases");

    /** How much may stand between two names of one variant. */
    private static final int BESIDE = 3;

    private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[]");

    private static final Pattern PLAIN_BASES = Pattern.compile("[1-9][0-9]{0,6}[ACGT]>[ACGT]");

    /** Where a variant is told of. */
    private record Beside(Narratives.Paragraph paragraph, int end) {}

    /** A variant as far as it is told. */
    private static final class Found {
        private final Narratives.Paragraph paragraph;
        private final String asStated;
        private final Set<String> diseases = new LinkedHashSet<>();
        private final Set<Beside> told = new LinkedHashSet<>();
        private final Set<String> names = new HashSet<>();
        private final int number;
        private Range words;
        private @Nullable String dna;
        private @Nullable String protein;
        private boolean isChange;
        private @Nullable String exon;
        private boolean isGermline;
        private boolean isSomatic;
        private @Nullable String id;

        Found(String name, int number, Narratives.Paragraph paragraph, Mention mention) {
            this.names.add(name);
            this.number = number;
            this.paragraph = paragraph;
            this.asStated = mention.range().of(paragraph.text());
            this.words = mention.range();
        }

        /** Adds what is told of the same variant by another name. */
        void takeOver(Found other) {
            names.addAll(other.names);
            diseases.addAll(other.diseases);
            told.addAll(other.told);
            dna = dna == null ? other.dna : dna;
            protein = protein == null ? other.protein : protein;
            isChange |= other.isChange;
            exon = exon == null ? other.exon : exon;
            isGermline |= other.isGermline;
            isSomatic |= other.isSomatic;
        }

        Variant.@Nullable Origin origin() {
            return isGermline == isSomatic ? null : isGermline ? Variant.Origin.GERMLINE : Variant.Origin.SOMATIC;
        }
    }

    /** By each of their names. */
    private final Map<String, Found> found = new LinkedHashMap<>();

    private final OwnNames own;

    /**
     * @param paragraphs those that tell most of a variant first
     * @param own names of the gene, as no other gene's variants are wanted
     */
    ProposedVariants(List<Narratives.Paragraph> paragraphs, OwnNames own) {
        this.own = own;
        paragraphs.forEach(this::collect);
    }

    private void collect(Narratives.Paragraph paragraph) {
        Mention.Hgvs dna = null;
        Mention.Residue protein = null;
        for (Mention mention : paragraph.prose().mentions()) {
            if (mention instanceof Mention.Residue residue
                    && residue.isChange()
                    && own.areMeant(residue.whose())
                    && !own.include(residue.words())) {
                keepProtein(paragraph, residue);
                if (dna != null && residue.range().start() - dna.range().end() <= BESIDE) {
                    unite(paragraph, dna, residue);
                }
                dna = null;
                protein = residue;
            } else if (mention instanceof Mention.LegacyChange change && own.areMeant(change.whose())) {
                if (protein != null && isBehind(paragraph, protein, change) && isOfCodon(change, protein)) {
                    Found both = Objects.requireNonNull(found.get(key(protein)));
                    both.dna = both.dna == null ? "c." + change.words() : both.dna;
                    if (both.paragraph == paragraph && both.words.equals(protein.range())) {
                        both.words = Proposals.cover(both.words, change.range());
                    }
                } else {
                    keep(change.position() + change.reference() + change.alternative(), paragraph, change);
                }
            } else if (mention instanceof Mention.Hgvs hgvs
                    && !hgvs.description().startsWith("p.")
                    && own.areMeant(hgvs.whose())) {
                keep(hgvs.description(), paragraph, hgvs).dna = hgvs.words();
                if (protein != null && isBehind(paragraph, protein, hgvs)) {
                    unite(paragraph, hgvs, protein);
                }
                dna = hgvs;
                protein = null;
            }
        }
        for (Mention.Exon exon : paragraph.prose().all(Mention.Exon.class)) {
            exon.residues().forEach(residue -> placeInExon(paragraph, exon, residue));
        }
    }

    private void keepProtein(Narratives.Paragraph paragraph, Mention.Residue residue) {
        Found variant = keep(key(residue), paragraph, residue);
        variant.isChange = true;
        variant.protein = variant.protein == null && residue.words().contains("p.") ? residue.words() : variant.protein;
    }

    /** Whether another name stands in brackets behind the change: {@code D816V (c.2447A>T)}. */
    private static boolean isBehind(Narratives.Paragraph paragraph, Mention.Residue change, Mention description) {
        int gap = description.range().start() - change.range().end();
        return 0 < gap
                && gap <= BESIDE
                && BRACKET.matcher(new Range(
                                        change.range().end(),
                                        description.range().start())
                                .of(paragraph.text()))
                        .matches();
    }

    /** Whether a base's number is one of the residue's codon, so that it counts the coding sequence: {@code R161X (481C>T)}. */
    private static boolean isOfCodon(Mention.LegacyChange change, Mention.Residue residue) {
        return PLAIN_BASES.matcher(change.words()).matches()
                && CodingExons.residueOf(Integer.parseInt(change.position())) == residue.position();
    }

    /** Makes one variant of what is described on the DNA and on the protein, unless either is part of another one. */
    private void unite(Narratives.Paragraph paragraph, Mention.Hgvs description, Mention.Residue change) {
        Found dna = Objects.requireNonNull(found.get(description.description()));
        Found protein = Objects.requireNonNull(found.get(key(change)));
        if (dna == protein || dna.isChange || protein.dna != null) {
            return;
        }
        Found first = dna.number < protein.number ? dna : protein;
        first.takeOver(first == dna ? protein : dna);
        if (first.paragraph == paragraph) {
            first.words = Proposals.cover(first.words, Proposals.cover(description.range(), change.range()));
        }
        first.names.forEach(name -> found.put(name, first));
    }

    private Found keep(String key, Narratives.Paragraph paragraph, Mention mention) {
        Found variant = found.computeIfAbsent(key, _ -> new Found(key, found.size(), paragraph, mention));
        Path path = paragraph.path();
        variant.told.add(new Beside(paragraph, mention.range().end()));
        variant.isGermline |= path.equals(GERMLINE);
        variant.isSomatic |= path.equals(SOMATIC);
        if (path.isWithin(DISEASES)) {
            variant.diseases.add(path.steps().get(1));
        }
        return variant;
    }

    private void placeInExon(Narratives.Paragraph paragraph, Mention.Exon exon, Mention.Residue residue) {
        Found variant = found.get(key(residue));
        if (variant != null && variant.exon == null) {
            variant.exon = exon.labels().getFirst();
            boolean isNear = variant.paragraph == paragraph && variant.words.equals(residue.range());
            variant.words = isNear ? Proposals.cover(variant.words, exon.range()) : variant.words;
        }
    }

    private static String key(Mention.Residue residue) {
        AminoAcid reference = residue.reference();
        AminoAcid alternative = residue.alternative();
        return (reference == null ? "" : reference.code())
                + residue.position()
                + (alternative == null ? "" : alternative.code())
                + (residue.change() == null ? "" : residue.change());
    }

    /**
     * The variants, marked as proposed; to be asked for once.
     *
     * @param links which publications the citations beside them mean
     */
    Items<Variant> propose(Proposals proposals, CitationLinks links) {
        List<Variant> variants = new ArrayList<>();
        for (Found variant : new LinkedHashSet<>(found.values())) {
            Path path = proposals.next(ItemKind.VARIANT);
            variant.id = path.last();
            Items<String> diseases =
                    variant.diseases.isEmpty() ? Items.absent() : Items.copyOf(List.copyOf(variant.diseases));
            variants.add(new Variant(
                    path.last(),
                    variant.asStated,
                    variant.dna,
                    null,
                    variant.protein,
                    null,
                    variant.exon,
                    variant.origin(),
                    null,
                    null,
                    null,
                    null,
                    diseases,
                    evidence(variant, links)));
            proposals.mark(path, variant.paragraph, variant.words);
        }
        return variants.isEmpty() ? Items.absent() : Items.copyOf(variants);
    }

    private static Items<Evidence> evidence(Found variant, CitationLinks links) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Beside told : variant.told) {
            for (Publication publication : links.beside(told.paragraph(), told.end())) {
                evidence.add(new Evidence(publication.id(), null, null, null));
            }
        }
        return evidence.isEmpty() ? Items.absent() : Items.copyOf(List.copyOf(evidence));
    }

    /** Ids of those named under one of the two headings. */
    Items<String> ids(boolean germline) {
        List<String> ids = new ArrayList<>();
        for (Found variant : new LinkedHashSet<>(found.values())) {
            if (variant.id != null && (germline ? variant.isGermline : variant.isSomatic)) {
                ids.add(variant.id);
            }
        }
        return ids.isEmpty() ? Items.absent() : Items.copyOf(ids);
    }
}
