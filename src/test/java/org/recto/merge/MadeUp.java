package org.recto.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Narratives and edits of them, made up: each word stands once, so that none can be taken for another. */
final class MadeUp {

    private final Random random;
    private int words;

    MadeUp(long seed) {
        random = new Random(seed);
    }

    private String word() {
        int number = words++;
        return switch (random.nextInt(14)) {
            case 0 -> "[see @pmid:" + number + "; @pmid:" + number + "1]";
            case 1 -> "*in w" + number + " vivo*";
            case 2 -> "residues " + (100 + number) + " to " + (200 + number);
            case 3 -> "w" + number + ",";
            case 4 -> "\ud83d\udc2d" + number;
            case 5 -> "(w" + number + ")";
            case 6 -> "T-B+NK\\*" + number;
            default -> "w" + number;
        };
    }

    /** Paragraphs of words. */
    List<List<String>> text() {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(_ -> paragraph())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<String> paragraph() {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(_ -> word())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The same with some words and paragraphs changed, added or removed. */
    List<List<String>> edited(List<List<String>> text) {
        List<List<String>> edited = new ArrayList<>();
        text.forEach(paragraph -> edited.add(new ArrayList<>(paragraph)));
        for (int n = random.nextInt(4); n > 0; n--) {
            if (edited.isEmpty() || random.nextInt(6) == 0) {
                edited.add(random.nextInt(edited.size() + 1), paragraph());
            } else if (random.nextInt(8) == 0) {
                edited.remove(random.nextInt(edited.size()));
            } else {
                List<String> paragraph = edited.get(random.nextInt(edited.size()));
                int at = random.nextInt(paragraph.size() + 1);
                switch (random.nextInt(3)) {
                    case 0 -> paragraph.add(at, word());
                    case 1 -> {
                        if (at < paragraph.size()) {
                            paragraph.set(at, word());
                        }
                    }
                    default -> {
                        if (at < paragraph.size() && paragraph.size() > 1) {
                            paragraph.remove(at);
                        }
                    }
                }
            }
        }
        return edited;
    }

    static String print(List<List<String>> text) {
        return text.stream().map(paragraph -> String.join(" ", paragraph)).collect(Collectors.joining("\n\n"));
    }
}
