package org.recto;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.stereotype.Repository;

/** Holds the code to the plan of the house, and its picture in {@code docs/architecture.md} to the code. */
class ArchitectureTest {

    private static final House HOUSE = House.read();

    private static final List<String> ROOMS = House.ORDER;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.recto");

    /** A store is what Spring calls a repository; whatever is nested in one belongs to it. */
    private static final DescribedPredicate<JavaClass> STORE = DescribedPredicate.describe(
            "a store, annotated with @Repository", type -> outermost(type).isAnnotatedWith(Repository.class));

    @Test
    void eachPackageIsARoomOfTheHouse() {
        TreeSet<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(roomOf(type)));
        packages.remove("");

        assertThat(packages)
                .as("the packages; a new one takes its place in House.ORDER")
                .containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomListsOnlyRoomsAboveIt(String room) {
        assertThat(ROOMS.subList(0, ROOMS.indexOf(room)))
                .as("the rooms above " + room)
                .containsAll(HOUSE.uses(room));
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomUsesOnlyWhatItLists(String room) {
        String[] others = ROOMS.stream()
                .filter(other -> !other.equals(room) && !HOUSE.uses(room).contains(other))
                .map(other -> "org.recto." + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that(resideInAPackage("org.recto." + room + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .because("package-info lists what the room may use: " + HOUSE.uses(room))
                .check(CLASSES);
    }

    @Test
    void onlyTheWorkbenchKnowsScreens() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("org.recto.workbench..")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.vaadin.."))
                .check(CLASSES);
    }

    @Test
    void onlyStoresSpeakSql() {
        noClasses()
                .that(DescribedPredicate.not(STORE.or(resideInAnyPackage("org.recto.host..", "org.recto.backup.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."))
                .because(
                        "SQL stands in stores alone, in host, which makes the database, and in backup, which copies it whole")
                .check(CLASSES);
    }

    @Test
    void whatKnowsGenesNeedsNeitherSpringNorADatabase() {
        String[] pure = ROOMS.subList(0, ROOMS.indexOf("host")).stream()
                .map(room -> "org.recto." + room + "..")
                .toArray(String[]::new);

        noClasses()
                .that(resideInAnyPackage(pure).and(DescribedPredicate.not(STORE)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql.."))
                .because("the command line checks without them; a store is the one exception")
                .check(CLASSES);
    }

    @Test
    void thePictureOfTheHouseIsUpToDate() throws IOException {
        Path page = Path.of("docs", "architecture.md");
        String before = Files.readString(page);
        String after = before.replaceAll("(?s)(<!-- rooms -->\n).*(<!-- end -->)", "$1" + HOUSE.describe() + "$2");
        Files.writeString(page, after);

        assertThat(after.equals(before))
                .as("docs/architecture.md was older than the rooms and has just been rewritten: commit it")
                .isTrue();
    }

    private static String roomOf(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\."))
                .skip(2)
                .findFirst()
                .orElse("");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
