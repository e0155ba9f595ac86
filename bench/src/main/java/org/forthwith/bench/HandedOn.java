package org.forthwith.bench;

/** What hangs together, by our own SQL on DuckDB: each record hands the smallest number on until nothing moves. The pairs are loaded beforehand. */
final class HandedOn {

    private final Duck duck;
    private final int records;
    private int rounds;

    HandedOn(Duck duck, int records, int[] left, int[] right) {
        this.duck = duck;
        this.records = records;
        duck.run("CREATE TABLE edges (a INTEGER, b INTEGER)");
        duck.append("edges", appender -> {
            for (int at = 0; at < left.length; at++) {
                appender.beginRow();
                appender.append(left[at]);
                appender.append(right[at]);
                appender.endRow();
                appender.beginRow();
                appender.append(right[at]);
                appender.append(left[at]);
                appender.endRow();
            }
        });
    }

    /** How many groups there are. */
    long groups() {
        duck.run("DROP TABLE IF EXISTS labels");
        duck.run("CREATE TABLE labels AS SELECT range::INTEGER AS id, range::INTEGER AS label FROM range(" + records
                + ")");
        rounds = 0;
        while (moved() > 0) {
            rounds++;
        }
        return (long) duck.number("SELECT count(*) FROM labels WHERE id = label");
    }

    /** The sum of what all records are called by, the first record of each one's group, as it came out the last time. */
    long names() {
        return (long) duck.number("SELECT sum(label) FROM labels");
    }

    /** How often something moved, the last time. */
    int rounds() {
        return rounds;
    }

    /** Every record asks its neighbours, and then the one that it is called by. */
    private double moved() {
        duck.run(
                "CREATE TABLE asked AS SELECT l.id, least(l.label, coalesce(min(n.label), l.label)) AS label, l.label AS before"
                        + " FROM labels l LEFT JOIN edges e ON e.a = l.id LEFT JOIN labels n ON n.id = e.b GROUP BY l.id, l.label");
        duck.run("CREATE TABLE jumped AS SELECT s.id, t.label, s.before FROM asked s JOIN asked t ON t.id = s.label");
        double moved = duck.number("SELECT count(*) FROM jumped WHERE label <> before");
        duck.run("DROP TABLE labels");
        duck.run("CREATE TABLE labels AS SELECT id, label FROM jumped");
        duck.run("DROP TABLE asked");
        duck.run("DROP TABLE jumped");
        return moved;
    }
}
