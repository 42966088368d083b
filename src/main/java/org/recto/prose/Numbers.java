package org.recto.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers as prose has them, in figures and in words; what is too large to be meant is no number. */
final class Numbers {

    private static final List<String> TO_TWENTY = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> BY_WORD = Stream.concat(
                    IntStream.range(0, TO_TWENTY.size()).mapToObj(i -> Map.entry(TO_TWENTY.get(i), i)),
                    IntStream.range(1, TENS.size()).mapToObj(i -> Map.entry(TENS.get(i), 10 * (i + 2))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final int LONGEST = 15;

    private Numbers() {}

    /** A whole number from 0 to {@link Integer#MAX_VALUE} in figures, or -1. */
    static int integer(Token token) {
        return token.isNumber() ? integer(token.text()) : -1;
    }

    /** The same of digits, perhaps with commas between thousands. */
    static int integer(String digits) {
        long value = longInteger(digits);
        return value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    /** A whole number of at most fifteen digits, or -1. */
    static long longInteger(String digits) {
        if (digits.isEmpty() || digits.length() > LONGEST) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c != ',') {
                if (c < '0' || c > '9') {
                    return -1;
                }
                value = value * 10 + (c - '0');
            }
        }
        return value;
    }

    /** A count below a hundred, or -1: {@code eight}, {@code thirty-four}. */
    static int inWords(String lower) {
        int hyphen = lower.indexOf('-');
        if (hyphen < 0) {
            return BY_WORD.getOrDefault(lower, -1);
        }
        int tens = TENS.indexOf(lower.substring(0, hyphen));
        int rest = TO_TWENTY.indexOf(lower.substring(hyphen + 1));
        return tens < 0 || rest < 0 || rest > 9 ? -1 : 10 * (tens + 2) + rest;
    }

    /** Whether the word is one of the tens, which a hyphen may join to what follows: thirty-four. */
    static boolean isTens(String lower) {
        return TENS.contains(lower);
    }

    static boolean isUnits(String lower) {
        int ones = TO_TWENTY.indexOf(lower);
        return ones > 0 && ones < 10;
    }

    static Optional<BigDecimal> decimal(Token token) {
        if (!token.isNumber() || token.text().length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(token.text().replace(",", "")));
    }

    /** How many figures the text begins with, as far as ten are looked at. */
    static int leadingDigits(String text) {
        int digits = 0;
        while (digits < Math.min(text.length(), 10) && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    static Optional<Integer> whole(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        boolean isWhole = stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= 9;
        return isWhole ? Optional.of(stripped.intValueExact()) : Optional.empty();
    }
}
