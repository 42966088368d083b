package org.recto.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files that arguments name, those of folders included, in the order of the arguments and then of their names.
 *
 * @param files what is to be read
 * @param refused what was named or found and can't be read
 * @param passedOver files of folders that have another ending
 */
record InputFiles(List<Named> files, List<Refused> refused, List<String> passedOver) {

    /**
     * A file.
     *
     * @param name as it is named in messages; {@code -} is standard input
     * @param path {@code null} for standard input; its words don't always lead back to a file with odd bytes in its name
     * @param within its path below the folder that was named, {@code null} where it was named itself
     */
    record Named(String name, @Nullable Path path, @Nullable Path within) {}

    /**
     * Walks through folders and follows links; hidden files and folders are left alone.
     *
     * @param endings of the files that folders are searched for, such as {@code .txt}
     */
    static InputFiles of(List<String> arguments, Set<String> endings) {
        InputFiles found = new InputFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String argument : arguments) {
            try {
                found.take(argument, endings);
            } catch (InvalidPathException e) {
                found.refused.add(new Refused(argument, "can't be read: no file can have this name"));
            }
        }
        return found;
    }

    private void take(String argument, Set<String> endings) {
        if (argument.isEmpty()) {
            refused.add(new Refused("\"\"", "names no file")); // as a path it would be the current folder
            return;
        }
        if (argument.equals("-")) {
            takeStandardInput();
            return;
        }
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            walk(argument, path, endings);
        } else {
            files.add(new Named(argument, path, null));
        }
    }

    private void takeStandardInput() {
        Named standardInput = new Named("-", null, null);
        if (files.contains(standardInput)) {
            refused.add(new Refused("-", "was named before: standard input can be read once"));
        } else {
            files.add(standardInput);
        }
    }

    private void walk(String argument, Path folder, Set<String> endings) {
        List<Named> within = new ArrayList<>();
        int before = refused.size();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    visitor(folder, endings, within));
        } catch (IOException e) {
            refused.add(new Refused(argument, "can't be walked through: " + e.getMessage()));
        }
        within.sort(Comparator.comparing(Named::name));
        files.addAll(within);
        if (within.isEmpty() && refused.size() == before) {
            refused.add(
                    new Refused(argument, "holds no file that ends in " + String.join(" or ", new TreeSet<>(endings))));
        }
    }

    private SimpleFileVisitor<Path> visitor(Path folder, Set<String> endings, List<Named> within) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean isSkipped = !directory.equals(folder) && isHidden(directory);
                return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (isHidden(file)) {
                    return FileVisitResult.CONTINUE;
                }
                if (endings.stream().noneMatch(name::endsWith)) {
                    passedOver.add(file.toString());
                } else if (attributes.isOther()) {
                    refused.add(
                            new Refused(file.toString(), "is a pipe or a device: name it yourself to have it read"));
                } else {
                    within.add(new Named(file.toString(), file, folder.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                if (!file.equals(folder) && isHidden(file)) {
                    return FileVisitResult.CONTINUE;
                }
                refused.add(new Refused(
                        file.toString(),
                        failure instanceof FileSystemLoopException
                                ? "is a link that leads back to a folder around it"
                                : "can't be read"));
                return FileVisitResult.CONTINUE;
            }
        };
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    /** Says what was left alone, so that nobody takes it for read. */
    void tell(Terminal terminal) {
        if (!passedOver.isEmpty()) {
            List<String> some = passedOver.subList(0, Math.min(3, passedOver.size()));
            terminal.err()
                    .println("recto: passed over %s with another ending: %s%s"
                            .formatted(
                                    TextReport.number(passedOver.size(), "file"),
                                    Printable.of(String.join(", ", some)),
                                    passedOver.size() > some.size() ? " …" : ""));
        }
    }
}
