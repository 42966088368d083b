package org.recto.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recto.entry.Path;

/**
 * A heading of the text, in the order of the cards, with the words that its text is likely to hold.
 *
 * <p>Printings without headings leave nothing but order and content to go by.
 */
enum Slot {
    GENE("/gene/description", Region.GENE, """
            exon 3 exons 3 bp 3 kb 3 intron 3 introns 3 transcript 2 transcripts 2 chromosome 2 genomic 2 splicing 1
            spans 1 strand 2 telomere 2 centromere 2 gene 1 untranslated 1 kilobases 3 nucleotides 1"""),
    TRANSCRIPTION("/gene/transcription", Region.GENE, """
            promoter 3 transcription 2 transcriptional 2 transcript 1 transcripts 1 mrna 1 transcribed 3 polyadenylation 2"""),
    PSEUDOGENE("/gene/pseudogenes/narrative", Region.GENE, "pseudogene 9 pseudogenes 9"),
    PROTEIN("/protein/description", Region.PROTEIN, """
            aminoacids 3 amino 3 residues 3 kda 3 domain 2 domains 2 peptide 2 motif 2 motifs 2 terminus 1 terminal 1
            glycosylation 2 precursor 2 protein 1 isoform 1 isoforms 1 transmembrane 1 molecular 1"""),
    EXPRESSION("/protein/expression", Region.PROTEIN, """
            expressed 3 expression 2 ubiquitous 3 ubiquitously 3 tissue 2 tissues 2 mrna 1 detected 1 levels 1
            abundant 1 brain 1 liver 1 kidney 1 spleen 1 thymus 1 placenta 1"""),
    LOCALISATION("/protein/localisation", Region.PROTEIN, """
            localized 4 localised 4 localization 4 localisation 4 located 2 nucleus 3 nuclear 2 cytoplasm 3
            cytosol 3 membrane 3 golgi 3 mitochondria 3 reticulum 2 surface 1 endocytosis 1 shuttles 2"""),
    FUNCTION("/protein/function", Region.PROTEIN, """
            function 2 functions 2 role 2 roles 2 signaling 2 signalling 2 pathway 2 pathways 2 required 2 mediates 2
            regulates 2 activates 2 activated 1 catalyzes 3 binds 2 interacts 2 involved 1 apoptosis 1 proliferation 1
            survival 1 receptor 1 transduce 1 development 1"""),
    HOMOLOGY("/protein/homology", Region.PROTEIN, """
            homology 4 homologous 3 homolog 3 homologs 3 homologue 3 homologues 3 identity 4 identical 2 ortholog 5
            orthologs 5 orthologous 4 paralog 5 paralogs 5 conserved 2 species 2 zebrafish 2 murine 1 mouse 1 family 1"""),
    GERMLINE("/mutations/germline/narrative", Region.MUTATIONS, """
            germline 6 germinal 6 hereditary 5 inherited 4 congenital 3 familial 3 recessive 3 dominant 2
            mutations 2 mutation 1 polymorphism 2 polymorphisms 2 nonsense 1 missense 1 syndrome 1 families 2"""),
    SOMATIC("/mutations/somatic/narrative", Region.MUTATIONS, """
            somatic 7 mutations 2 mutation 1 mutated 2 tumors 2 tumours 2 tumor 1 cancer 2 cancers 2 leukemia 2
            carcinoma 2 carcinomas 2 heterozygous 1 hotspot 2 amplification 2 deletion 1"""),
    EPIGENETICS("/mutations/epigenetics/narrative", Region.MUTATIONS, """
            methylation 4 hypermethylation 6 hypomethylation 6 methylated 4 epigenetic 7 silencing 2 islands 1
            mutations -2 mutation -2 mutated -2 deletions -2 deletion -1 missense -2 nonsense -2 frameshift -2 homozygous -1
            heterozygous -1 somatic -4 germline -4""");

    /** What a figure's legend may say of the text behind it. */
    enum Region {
        GENE("gene"),
        PROTEIN("protein"),
        MUTATIONS("mutation", "mutations", "mutational");

        private final Set<String> words;

        Region(String... words) {
            this.words = Set.of(words);
        }

        boolean isNamedIn(Set<String> legend) {
            return words.stream().anyMatch(legend::contains);
        }
    }

    private final Path path;
    private final Region region;
    private final Map<String, Integer> weights;

    Slot(String path, Region region, String weights) {
        this.path = Path.of(path);
        this.region = region;
        String[] words = weights.split("\\s+");
        Map<String, Integer> byWord = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            byWord.put(words[i], Integer.valueOf(words[i + 1]));
        }
        this.weights = Map.copyOf(byWord);
    }

    Path path() {
        return path;
    }

    Region region() {
        return region;
    }

    /** How much of a text's words belong to this heading; words that rather belong to its neighbours count against it. */
    int score(Set<String> words) {
        int score = 0;
        for (Map.Entry<String, Integer> weight : weights.entrySet()) {
            score += words.contains(weight.getKey()) ? weight.getValue() : 0;
        }
        return Math.max(score, 0);
    }

    /** The words of a text in lower case, each once. */
    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            words.add(word);
        }
        return words;
    }

    /** What to call it in a sentence. */
    String printed() {
        return switch (this) {
            case GENE -> "the gene's description";
            case TRANSCRIPTION -> "transcription";
            case PSEUDOGENE -> "pseudogenes";
            case PROTEIN -> "the protein's description";
            case EXPRESSION -> "expression";
            case LOCALISATION -> "localisation";
            case FUNCTION -> "function";
            case HOMOLOGY -> "homology";
            case GERMLINE -> "germline mutations";
            case SOMATIC -> "somatic mutations";
            case EPIGENETICS -> "epigenetics";
        };
    }
}
