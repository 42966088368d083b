package org.recto.rule.bibliography;

import org.recto.term.Pmid;

/**
 * In which years PubMed gave out a PMID.
 *
 * <p>PMIDs are given out in the order of entry, which since 1999 follows the order of print closely. Those of seven
 * digits came in blocks, when the tapes of one year after another were read in; within a block they follow no order of
 * their own. Papers of the years before were entered at any time since, so that an old paper may bear any number.
 */
public final class PmidYears {

    /** The years of papers whose PMIDs lie below a bound and not below the one before it. */
    private record Block(int below, int first, int last) {}

    private static final int MILLION = 1_000_000;

    private static final Block[] BLOCKS = {
        new Block(1_300_000, 1974, 1980),
        new Block(2_800_000, 1987, 1993),
        new Block(4_050_000, 1984, 1990),
        new Block(4_150_000, 1969, 1990),
        new Block(5_000_000, 1969, 1976),
        new Block(6_040_000, 1963, 1973),
        new Block(6_100_000, 1963, 1986),
        new Block(7_400_000, 1978, 1986),
        new Block(7_500_000, 1978, 1996),
        new Block(8_000_000, 1993, 1997),
        new Block(10_000_000, 1992, 1999),
    };

    /** The year in which each million from the tenth on was reached; the numbers from 13 to 14.5 millions went to old papers. */
    private static final int[] REACHED = {
        1999, 2000, 2002, 2003, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016,
        2016, 2017, 2018, 2019, 2019, 2020, 2021, 2022, 2022, 2023, 2023, 2024, 2025, 2025, 2026
    };

    /** Papers from before may bear any PMID of eight digits, those from before 1963 any PMID. */
    private static final int OLD = 1999;

    private static final int VERY_OLD = 1963;

    private PmidYears() {}

    /** By how many years a paper's year misses those in which its PMID was given out; 0 where nothing can be said. */
    public static int off(Pmid pmid, int year) {
        boolean isTooOld = year < (pmid.number() < 10 * MILLION ? VERY_OLD : OLD);
        return isTooOld ? 0 : Math.max(0, Math.max(first(pmid) - year, year - last(pmid)));
    }

    /** The first year in which such a PMID may have been given out. */
    public static int first(Pmid pmid) {
        return pmid.number() < 10 * MILLION
                ? block(pmid.number()).first
                : REACHED[Math.min(pmid.number() / MILLION - 10, REACHED.length - 1)] - 1;
    }

    /** The last one; a year is added for journals that print late. */
    public static int last(Pmid pmid) {
        int next = pmid.number() / MILLION - 9;
        return next <= 0 ? block(pmid.number()).last : next < REACHED.length ? REACHED[next] + 1 : Integer.MAX_VALUE;
    }

    private static Block block(int number) {
        for (Block block : BLOCKS) {
            if (number < block.below) {
                return block;
            }
        }
        throw new IllegalArgumentException("Not below ten millions: " + number);
    }
}
