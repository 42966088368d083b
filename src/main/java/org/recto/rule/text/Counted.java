package org.recto.rule.text;

import java.util.regex.Pattern;

/** What authors count and give shares of. */
final class Counted {

    static final String NOUN =
            "(?:patients?|cases?|samples?|tumou?rs?|specimens?|individuals?|subjects?|famil(?:y|ies)|cell lines?|children|adults"
                    + "|infants|biopsies|carcinomas?|adenocarcinomas?|leuka?emias?|lymphomas?|melanomas?|sarcomas?|gliomas?|cancers?|donors?"
                    + "|carriers?|probands?|mutations?|blasts?)";

    /** A noun of that kind, perhaps behind a few words that qualify it. */
    static final Pattern FOLLOWS =
            Pattern.compile("^ (?:(?!and |or |with |in |to |for )[\\p{L}\\d+-]+ ){0,3}" + NOUN + "\\b");

    private Counted() {}
}
