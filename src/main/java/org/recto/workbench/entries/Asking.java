package org.recto.workbench.entries;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recto.search.Facet;
import org.recto.search.Mark;
import org.recto.search.Question;
import org.recto.search.Question.Sort;

/**
 * What the list of entries is asked, as its address says it: {@code q=il7r&state=IN_REVIEW&has=variants&sort=newest&page=2}.
 *
 * @param page counted from 0
 */
record Asking(Question question, int page) {

    static Asking of(QueryParameters address) {
        Set<Mark> marks = new HashSet<>();
        for (Facet facet : Facet.values()) {
            address.getParameters(name(facet))
                    .forEach(value -> Mark.of(facet, value).ifPresent(marks::add));
        }
        Sort sort = address.getSingleParameter("sort")
                .flatMap(asked -> Arrays.stream(Sort.values())
                        .filter(known -> name(known).equals(asked))
                        .findFirst())
                .orElse(Sort.BEST);
        String text = address.getSingleParameter("q").orElse("");
        int page = address.getSingleParameter("page").map(Asking::number).orElse(1) - 1;
        return new Asking(new Question(text, marks, sort), page);
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }

    QueryParameters address() {
        Map<String, List<String>> address = new LinkedHashMap<>();
        if (!question.text().isBlank()) {
            address.put("q", List.of(question.text()));
        }
        for (Facet facet : Facet.values()) {
            for (Mark mark : Mark.of(facet)) {
                if (question.marks().contains(mark)) {
                    address.computeIfAbsent(name(facet), any -> new ArrayList<>())
                            .add(mark.value());
                }
            }
        }
        if (question.sort() != Sort.BEST) {
            address.put("sort", List.of(name(question.sort())));
        }
        if (page > 0) {
            address.put("page", List.of(Integer.toString(page + 1)));
        }
        return new QueryParameters(address);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** From the first page on, as everything but turning pages does. */
    Asking with(String text) {
        return new Asking(new Question(text, question.marks(), question.sort()), 0);
    }

    Asking with(Sort sort) {
        return new Asking(new Question(question.text(), question.marks(), sort), 0);
    }

    /** With the mark chosen where it wasn't, and not where it was. */
    Asking turned(Mark mark) {
        Set<Mark> marks = new HashSet<>(question.marks());
        if (!marks.remove(mark)) {
            marks.add(mark);
        }
        return new Asking(new Question(question.text(), marks, question.sort()), 0);
    }

    Asking at(int page) {
        return new Asking(question, page);
    }
}
