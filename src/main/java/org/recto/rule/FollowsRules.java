package org.recto.rule;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entry has nothing that a rule finds. Each finding is a violation with its property path, its message and the finding
 * itself as dynamic payload. {@link EntryChecker} puts it on entries, in the group {@link Meaning}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FollowsRulesValidator.class)
public @interface FollowsRules {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
