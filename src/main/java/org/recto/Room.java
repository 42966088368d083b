package org.recto;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a top-level package is for and which others it may use.
 *
 * <p>The architecture test holds every import to it and draws the picture in {@code docs/architecture.md} from it.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Room {

    /** What the package is, in one sentence. */
    String is();

    /** The top-level packages it may use, each by its simple name; one listed here must stand above it in the house. */
    String[] uses() default {};
}
