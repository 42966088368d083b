package org.recto.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recto.testing.WithDatabase;

class ReviewStateTest extends WithDatabase {

    private record Transition(String before, String act, String after) {}

    @Test
    void theTypesAndTheDatabaseKnowTheSameTransitions() {
        List<Transition> inTypes = Arrays.stream(ReviewState.class.getPermittedSubclasses())
                .flatMap(ReviewStateTest::transitions)
                .toList();
        List<Transition> inDatabase = jdbc().sql("select before, act, after from review_transition")
                .query((row, number) -> new Transition(row.getString(1), row.getString(2), row.getString(3)))
                .list();

        assertThat(inTypes).hasSize(5).containsExactlyInAnyOrderElementsOf(inDatabase);
    }

    private static Stream<Transition> transitions(Class<?> state) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> ReviewState.class.isAssignableFrom(method.getReturnType()))
                .map(method -> new Transition(
                        name(state),
                        method.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT),
                        name(method.getReturnType())));
    }

    private static String name(Class<?> state) {
        try {
            return ((ReviewState) state.getDeclaredConstructor().newInstance()).name();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyStateIsFoundByItsName() {
        assertThat(Stream.of(
                        new ReviewState.InPreparation(),
                        new ReviewState.InReview(),
                        new ReviewState.ChangesRequested(),
                        new ReviewState.Approved()))
                .allSatisfy(state -> assertThat(ReviewState.of(state.name())).isEqualTo(state));
        assertThatThrownBy(() -> ReviewState.of("LOST")).isInstanceOf(IllegalArgumentException.class);
    }
}
