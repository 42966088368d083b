package org.recto.made;

import java.util.Random;

/**
 * Papers that nobody wrote, by number: the same number and seed make the same paper, so that entries that share one tell
 * it alike. No two have one title or PMID.
 *
 * @param count how many there are
 * @param firstCommon those from here on are cited by many entries
 * @param recorded from the first on, of how many the reference data have a record
 */
record Papers(long seed, int count, int recorded, int firstCommon) {

    /** As PubMed numbers them; two apart at least. */
    private static final int FIRST = 10_200_000;

    private static final int LAST = 36_800_000;

    /** So many records of papers are enough. */
    private static final int RECORDED = 50_000;

    /** Of so many entries one more paper is cited by all. */
    private static final int COMMON_IN = 20;

    record MadePaper(int number, String pmid, int year, String title, String authors, String first, String journal) {}

    static Papers of(int entries, long seed) {
        int count = Math.min(12 * entries + 200, Words.titles());
        int common = Math.max(2, entries / COMMON_IN);
        return new Papers(seed, count, Math.min(count / 2, RECORDED), count - common);
    }

    MadePaper paper(int number) {
        Random random = new Random(seed * 31 + number * 7_919L);
        // the recorded ones come from all years
        long place = (long) number * 2_654_435_761L % count;
        int pmid = (int) (FIRST + (LAST - FIRST) / count * place);
        String first = Words.surname(random) + " " + Words.initials(random);
        String others = random.nextInt(3) > 0
                ? ", " + Words.surname(random) + " " + Words.initials(random) + ", " + Words.surname(random) + " "
                        + Words.initials(random)
                : "";
        return new MadePaper(
                number,
                String.valueOf(pmid),
                year(pmid),
                Words.title(number, count),
                others.isEmpty() ? first + " et al" : first + others + " et al",
                first.substring(0, first.indexOf(' ')),
                Words.JOURNALS.get(random.nextInt(Words.JOURNALS.size())));
    }

    /** About the year in which PubMed came to a number. */
    static int year(int pmid) {
        int[] reached = {
            1999, 2000, 2002, 2003, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016,
            2016, 2017, 2018, 2019, 2019, 2020, 2021, 2022, 2022, 2023
        };
        return reached[Math.min(pmid / 1_000_000 - 10, reached.length - 1)];
    }
}
