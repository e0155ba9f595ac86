package org.forthwith.ledger.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.forthwith.ledger.ReadModel;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes every read model anew from the ledger, or makes it anew beside itself and compares, row by row.
 * Runs on the owner's connection, in one transaction that has been told that it works for all forces.
 */
public final class Rebuild {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final PostgresLedger ledger;
    private final List<ReadModel> readModels;
    private final Runnable signAgain;

    /** @param signAgain tells the transaction anew for whom it works: what is signed expires, and this work may last longer */
    public Rebuild(JdbcTemplate jdbc, PostgresLedger ledger, List<ReadModel> readModels, Runnable signAgain) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.readModels = List.copyOf(readModels);
        this.signAgain = signAgain;
    }

    /** The same for one table and those that are filled with it, and for no other. */
    public Rebuild only(String table) {
        return new Rebuild(
                jdbc,
                ledger,
                readModels.stream()
                        .filter(model -> model.tables().contains(table))
                        .toList(),
                signAgain);
    }

    /** Empties every read model and fills it again. Nothing else may write meanwhile. Gives the number of rows of each table. */
    // [impl->req~rebuild-every-read-model~1]
    public Map<String, Long> rebuild() {
        jdbc.execute("lock table ledger_entry, ledger_head in share row exclusive mode");
        jdbc.execute("truncate table " + String.join(", ", tables()));
        hearEverything();
        return count(table -> "select count(*) from " + table);
    }

    /**
     * Fills an empty twin of every table and compares. Gives for each table the number of rows that only one of the two holds: 0 when the table
     * is what the ledger says. A temporary table is found before a lasting one of the same name, so the read models fill the twins unawares.
     * The transaction must be repeatable-read: what is written meanwhile counts on neither side.
     */
    // [impl->req~verify-finds-no-difference~1]
    public Map<String, Long> differences() {
        tables().forEach(table -> jdbc.execute("create temporary table " + table + " (like forthwith." + table
                + " including defaults including indexes) on commit drop"));
        hearEverything();
        return count(table -> """
                select count(*) from (
                    (select * from pg_temp.$t except all select * from forthwith.$t)
                    union all
                    (select * from forthwith.$t except all select * from pg_temp.$t)) as differing""".replace("$t", table));
    }

    /** Counts what the ledger and the documents themselves no longer keep of their promises: 0 for each when all is well. */
    // [impl->req~verify-proves-the-ledger~1]
    public Map<String, Long> brokenPromises() {
        Map<String, Long> broken = new LinkedHashMap<>();
        Promise.ALL.forEach(promise -> broken.put(promise.name(), number(promise.countsBroken())));
        return broken;
    }

    // [impl->req~long-work-reads-to-its-end~1]
    private void hearEverything() {
        mayRead();
        ledger.forEachStory(BATCH, stories -> {
            readModels.forEach(model -> Together.carryOut(jdbc, model.hear(stories)));
            mayRead();
        });
    }

    /** Whoever may not read meets no row, and no error either: a list that was half filled in silence would be kept. */
    private void mayRead() {
        signAgain.run();
        if (Boolean.FALSE.equals(jdbc.queryForObject("select cardinality(forthwith.reach()) > 0", Boolean.class))) {
            throw new IllegalStateException("the database does not say, or no longer, for whom this works");
        }
    }

    private List<String> tables() {
        return readModels.stream().flatMap(model -> model.tables().stream()).toList();
    }

    private Map<String, Long> count(UnaryOperator<String> query) {
        Map<String, Long> rows = new LinkedHashMap<>();
        tables().forEach(table -> rows.put(table, number(query.apply(table))));
        return rows;
    }

    private Long number(String query) {
        mayRead();
        return Objects.requireNonNull(jdbc.queryForObject(query, Long.class));
    }
}
