package org.recto.made;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The genes of a MANE summary, plain or packed, and made-up ones behind them where more are wanted than it has. */
final class GeneList {

    static final String HEADER =
            "#NCBI_GeneID\tEnsembl_Gene\tHGNC_ID\tsymbol\tname\tRefSeq_nuc\tRefSeq_prot\tEnsembl_nuc"
                    + "\tEnsembl_prot\tMANE_status\tGRCh38_chr\tchr_start\tchr_end\tchr_strand";

    private static final Set<String> CHROMOSOMES = new HashSet<>(Bands.CHROMOSOMES);

    private GeneList() {}

    static List<ListedGene> read(Path list, int count) throws IOException {
        List<ListedGene> genes = new ArrayList<>();
        Set<String> symbols = new HashSet<>();
        Set<String> hgnc = new HashSet<>();
        try (BufferedReader lines = open(list)) {
            for (String line = lines.readLine(); line != null && genes.size() < count; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 14
                        && cells[9].equals("MANE Select")
                        && CHROMOSOMES.contains(cells[10])
                        && cells[2].matches("HGNC:[1-9][0-9]{0,4}")
                        && symbols.add(cells[3])
                        && hgnc.add(cells[2])) {
                    genes.add(listed(genes.size(), cells));
                }
            }
        }
        int next = 99_999;
        while (genes.size() < count) {
            while (!hgnc.add("HGNC:" + next)) {
                next--;
            }
            genes.add(madeUp(genes.size(), next));
        }
        return List.copyOf(genes);
    }

    private static BufferedReader open(Path list) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(list));
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return new BufferedReader(new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    private static ListedGene listed(int number, String[] cells) {
        return new ListedGene(
                number,
                cells[0].replaceFirst("^GeneID:", ""),
                cells[1],
                cells[2].substring("HGNC:".length()),
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                cells[10],
                Integer.parseInt(cells[11]),
                Integer.parseInt(cells[12]),
                cells[13].equals("+"),
                true);
    }

    /** No gene that exists; its identifiers have the form of real ones. */
    private static ListedGene madeUp(int number, int hgnc) {
        Random random = new Random(number);
        int start = 1_000_000 + random.nextInt(20_000_000);
        return new ListedGene(
                number,
                String.valueOf(900_000_000 + number),
                "ENSG%011d.1".formatted(90_000_000_000L + number),
                String.valueOf(hgnc),
                "MADEUP" + number,
                "made-up gene " + number,
                "NM_%09d.1".formatted(990_000_000 + number),
                "NP_%09d.1".formatted(990_000_000 + number),
                "ENST%011d.1".formatted(90_000_000_000L + number),
                "ENSP%011d.1".formatted(90_000_000_000L + number),
                Bands.CHROMOSOMES.get(random.nextInt(22)),
                start,
                start + 8_000 + random.nextInt(60_000),
                random.nextBoolean(),
                false);
    }
}
