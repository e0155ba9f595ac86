package org.forthwith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The programs that ours is held against. They are taken along as text; where one needs what is not on the machine, it is missing and says what to install. */
final class Programs {

    /** That of Debian, which alone sees the packages of Debian. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final List<String> COMPILER = List.of("gcc", "-std=gnu11", "-O3", "-march=native");

    private final Path scratch;

    Programs(Path scratch) {
        this.scratch = scratch;
    }

    /** @param index "flat", or "multihash" with how many tables of how many bits, and how many of those may differ */
    Rival faiss(String name, LongFile rows, LongFile queries, String... index) {
        if (!works(List.of(PYTHON, "-I", "-c", "import faiss"))) {
            return new Rival.Missing(name, "FAISS for Python is not here: apt-get install python3-faiss");
        }
        Path script = unpack("faiss_search.py");
        return ready(
                name,
                Stream.concat(
                        Stream.of(
                                PYTHON,
                                "-I",
                                script.toString(),
                                rows.path().toString(),
                                queries.path().toString()),
                        Stream.of(index)));
    }

    /** @param folded whether bits are counted once for two places, which needs fewer instructions than the sum */
    Rival kernel(String name, LongFile rows, LongFile queries, boolean folded) {
        if (!processorCan("avx512_vpopcntdq")) {
            return new Rival.Missing(
                    name, "this processor has no AVX-512 VPOPCNTDQ, and the reference is made of that");
        }
        Path program = scratch.resolve(folded ? "folded" : "flat");
        if (!compiles("flat.c", program, folded ? List.of("-DFOLDED") : List.of())) {
            return new Rival.Missing(name, "it could not be compiled: apt-get install gcc libc6-dev");
        }
        return ready(
                name,
                Stream.of(
                        program.toString(),
                        rows.path().toString(),
                        queries.path().toString()));
    }

    Rival lmdb(String name, LongFile keys, LongFile asked) {
        Path program = scratch.resolve("digests_lmdb");
        if (!compiles("digests_lmdb.c", program, List.of("-llmdb"))) {
            return new Rival.Missing(name, "it could not be compiled: apt-get install gcc libc6-dev liblmdb-dev");
        }
        return ready(
                name,
                Stream.of(
                        program.toString(),
                        keys.path().toString(),
                        asked.path().toString(),
                        directory("lmdb").toString()));
    }

    private static Rival ready(String name, Stream<String> words) {
        List<String> command = words.toList();
        return new Rival.Ready(name, () -> There.start(name, command));
    }

    private boolean compiles(String source, Path program, List<String> last) {
        List<String> command = new ArrayList<>(COMPILER);
        command.addAll(List.of("-o", program.toString(), unpack(source).toString()));
        command.addAll(last);
        return works(command);
    }

    /** False where there is no such command, too; what it says is of no interest. */
    private static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean processorCan(String what) {
        return Files.isReadable(PROCESSOR)
                && faultless(() -> {
                    try (var lines = Files.lines(PROCESSOR)) {
                        return lines.anyMatch(line -> line.startsWith("flags") && line.contains(" " + what));
                    }
                });
    }

    private Path unpack(String program) {
        Path path = scratch.resolve(program);
        return faultless(() -> {
            try (var text = Objects.requireNonNull(Programs.class.getResourceAsStream("reference/" + program))) {
                Files.write(path, text.readAllBytes());
                return path;
            }
        });
    }

    private Path directory(String name) {
        return faultless(() -> Files.createDirectories(scratch.resolve(name)));
    }

    @FunctionalInterface
    private interface OnDisk<T> {
        T get() throws IOException;
    }

    private static <T> T faultless(OnDisk<T> work) {
        try {
            return work.get();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
