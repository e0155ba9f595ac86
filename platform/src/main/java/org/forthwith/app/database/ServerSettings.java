package org.forthwith.app.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the server that comes along is set, on every start and whatever its own files say. */
record ServerSettings(Map<String, String> values) {

    /** What an acknowledgement rests on: a commit that has returned is on the disk. */
    // [impl->req~acknowledged-is-durable~1]
    private static final Map<String, String> DURABILITY =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private static final Map<String, String> REACH = Map.of(
            "listen_addresses", "127.0.0.1", "unix_socket_directories", "''", "password_encryption", "scram-sha-256");

    /** The server's log tells of the server, never of the rows: no statement, no value. Errors go to the application. */
    // [impl->req~no-rows-in-the-server-log~1]
    private static final Map<String, String> SILENCE = Map.of(
            "log_min_messages", "log",
            "log_min_error_statement", "panic",
            "log_error_verbosity", "terse",
            "log_checkpoints", "off",
            "log_timezone", "UTC",
            "timezone", "UTC");

    private static final Map<String, String> SIZE = Map.of(
            "max_connections", "64",
            "max_locks_per_transaction", "256",
            "shared_buffers", "256MB",
            "work_mem", "16MB",
            "maintenance_work_mem", "128MB",
            "min_wal_size", "256MB",
            "max_wal_size", "2GB",
            "wal_compression", "on",
            "random_page_cost", "1.1",
            "jit", "off");

    static final ServerSettings USUAL = new ServerSettings(Map.of())
            .with(DURABILITY)
            .with(REACH)
            .with(SILENCE)
            .with(SIZE);

    ServerSettings with(Map<String, String> more) {
        var all = new TreeMap<>(values);
        all.putAll(more);
        return new ServerSettings(Map.copyOf(all));
    }

    /** True when what is written must outlive a power cut. */
    boolean durable() {
        return "on".equals(values.get("fsync"));
    }

    String onPort(int port) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(each -> "-c " + each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(" ", "-p " + port + " ", ""));
    }
}
