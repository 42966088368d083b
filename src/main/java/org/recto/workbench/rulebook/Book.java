package org.recto.workbench.rulebook;

import java.util.Optional;
import java.util.function.Supplier;
import org.recto.rule.EntryChecker;
import org.recto.rule.RuleBook;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The rule book of the rules that are asked here. It is written when first opened, because its examples are checked then. */
@Component
class Book {

    private final Supplier<RuleBook> book;

    Book(EntryChecker checker) {
        book = SingletonSupplier.of(() -> RuleBook.of(checker.ruleSet()));
    }

    RuleBook get() {
        return book.get();
    }

    Optional<RuleBook.Page> page(String id) {
        return get().pages().stream().filter(page -> page.id().equals(id)).findFirst();
    }
}
