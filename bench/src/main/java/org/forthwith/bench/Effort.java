package org.forthwith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Processor time used so far. Unlike elapsed time it says much the same on a machine that has other work as well.
 *
 * @param platform of this process in nanoseconds: platform, senders and compiler
 * @param server of each process of the PostgreSQL that came along, in nanoseconds; ticks of ten milliseconds
 */
record Effort(long platform, Map<Long, Long> server) {

    /** @param home the data directory, in which the server leaves word of its first process */
    static Effort soFar(Path home) {
        return new Effort(
                ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime(),
                postmaster(home).descendants().collect(Collectors.toMap(ProcessHandle::pid, Effort::nanoseconds)));
    }

    /** Of so many jobs, in words: what each has cost since then. A process that has ended meanwhile is not counted. */
    String since(Effort then, int jobs) {
        long served = server.entrySet().stream()
                .mapToLong(process -> process.getValue() - then.server.getOrDefault(process.getKey(), 0L))
                .sum();
        return "%.2f ms platform and %.2f ms PostgreSQL"
                .formatted((platform - then.platform) / 1e6 / jobs, served / 1e6 / jobs);
    }

    private static ProcessHandle postmaster(Path home) {
        try (var lines = Files.lines(home.resolve("data").resolve("postmaster.pid"))) {
            return ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static long nanoseconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }
}
