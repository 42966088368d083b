package org.recto.rule.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place on a chromosome by its bands, as ISCN names them.
 *
 * @param chromosome {@code 1} to {@code 22}, {@code X}, {@code Y}
 * @param first where it begins as written: {@code p13.2}, {@code q21}, {@code p}, {@code cen}, {@code qter}
 * @param last where it ends; the same where it is one band
 */
record CytoBand(String chromosome, String first, String last) {

    private static final String CHROMOSOME = "(1[0-9]|2[0-2]|[1-9]|X|Y)";
    private static final String POINT = "(cen|[pq](?:ter|[1-4](?:[0-9](?:\\.[1-9][0-9]{0,2})?)?)?)";
    private static final Pattern FORM =
            Pattern.compile(CHROMOSOME + POINT + "(?:[-\u2013]?(" + CHROMOSOME + ")?" + POINT + ")?");
    private static final Pattern SEVERAL = Pattern.compile("\\s*(?:,|;|/|and|&)\\s*");

    /** The last band of each arm, telomeric ones having the highest number. */
    private static final Map<String, Integer> LAST = lasts(
            "1p36 1q44 2p25 2q37 3p26 3q29 4p16 4q35 5p15 5q35 6p25 6q27"
                    + " 7p22 7q36 8p23 8q24 9p24 9q34 10p15 10q26 11p15 11q25 12p13 12q24 13p13 13q34 14p13 14q32 15p13 15q26"
                    + " 16p13 16q24 17p13 17q25 18p11 18q23 19p13 19q13 20p13 20q13 21p13 21q22 22p13 22q13 Xp22 Xq28 Yp11 Yq12");

    private static Map<String, Integer> lasts(String bands) {
        Map<String, Integer> lasts = new HashMap<>();
        for (String band : bands.split(" ")) {
            lasts.put(band.substring(0, band.length() - 2), Integer.valueOf(band.substring(band.length() - 2)));
        }
        return Map.copyOf(lasts);
    }

    /**
     * The places that a text names: one, or, for genes on both sex chromosomes, two.
     *
     * @return none where the text does not follow ISCN
     */
    static List<CytoBand> parse(String text) {
        List<CytoBand> places = new ArrayList<>();
        for (String part : SEVERAL.split(text.strip(), -1)) {
            Optional<CytoBand> place = one(part);
            if (place.isEmpty()) {
                return List.of();
            }
            places.add(place.get());
        }
        boolean isOne = places.size() == 1
                || places.stream().map(CytoBand::chromosome).allMatch(chromosome -> chromosome.matches("[XY]"));
        return isOne ? List.copyOf(places) : List.of();
    }

    private static Optional<CytoBand> one(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String chromosome = form.group(1);
        String first = form.group(2);
        String last = form.group(5) == null ? first : form.group(5);
        boolean isOnOne = form.group(4) == null || form.group(4).equals(chromosome);
        boolean exists = isOnOne && exists(chromosome, first) && exists(chromosome, last);
        return exists ? Optional.of(new CytoBand(chromosome, first, last)) : Optional.empty();
    }

    /** Whether the chromosome has such a band, so far as the number of the band tells. */
    private static boolean exists(String chromosome, String point) {
        if (!point.matches("[pq][0-9].*")) {
            return true;
        }
        int last = LAST.getOrDefault(chromosome + point.charAt(0), 0);
        String whole = point.substring(1).split("\\.")[0];
        return Integer.parseInt(whole) <= (whole.length() == 1 ? last / 10 : last);
    }

    /** Whether two places may be one: what a coarser band holds lies within it. */
    boolean meets(CytoBand other) {
        return chromosome.equals(other.chromosome) && !isBefore(other) && !other.isBefore(this);
    }

    /** Whether both lie on one arm of one chromosome, as far as they say. */
    boolean isOnArmOf(CytoBand other) {
        return chromosome.equals(other.chromosome)
                && first.charAt(0) == last.charAt(0)
                && first.charAt(0) == other.first.charAt(0)
                && other.first.charAt(0) == other.last.charAt(0);
    }

    private boolean isBefore(CytoBand other) {
        return highest().compareTo(other.lowest()) < 0;
    }

    /**
     * The lowest place along the chromosome, as a text that sorts: bands are numbered from the centromere, so those of
     * the short arm run backwards.
     */
    private String lowest() {
        String one = order(first, false);
        String two = order(last, false);
        return one.compareTo(two) <= 0 ? one : two;
    }

    private String highest() {
        String one = order(first, true);
        String two = order(last, true);
        return one.compareTo(two) >= 0 ? one : two;
    }

    /** @param isEnd whether the far end of what the point covers is asked for */
    private static String order(String point, boolean isEnd) {
        if (point.equals("cen")) {
            return "b";
        }
        boolean isShort = point.charAt(0) == 'p';
        String number = point.endsWith("ter") ? "99" : point.substring(1).replace(".", "");
        boolean isFar = isEnd != isShort;
        String padded = (number + (isFar ? "99999" : "00000")).substring(0, 5);
        return isShort ? "a" + (99999 - Integer.parseInt(padded) + 100000) : "c" + padded;
    }

    @Override
    public String toString() {
        return chromosome + first + (first.equals(last) ? "" : "-" + last);
    }
}
