package org.recto.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule is, in the words that the rule book prints. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface About {

    /** Its name for ever: a family, a point and words joined by hyphens, {@code prot.domain-length}. Never used again. */
    String id();

    /** How much its findings matter, unless one says otherwise. */
    Severity severity();

    /** What must hold, as a sentence. */
    String title();

    /** Why it matters to a curator. */
    String why();

    /** What it rests on: a standard, a database's conventions, arithmetic. */
    String source();

    /** Raised when the rule's answers change, not when its words do. */
    int version() default 1;
}
