package org.forthwith.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.duckdb.DuckDBAppender;
import org.forthwith.linkage.level.Comparison;
import org.forthwith.linkage.level.Rung;
import org.forthwith.linkage.spec.Key;
import org.forthwith.linkage.spec.People;
import org.forthwith.linkage.spec.Rule;
import org.forthwith.linkage.train.Model;
import org.forthwith.linkage.train.Weights;

/**
 * Our own SQL in the shape that Splink gives to DuckDB: a table of blocked pairs, each from the first rule that brings it; levels as CASE over joined
 * records; factors as CASE over levels, with the frequency of the value; their product against a threshold. The records are in their normal form and
 * have their frequencies beside them, and both are loaded before anything is measured.
 */
final class SplinkShaped {

    private final Duck duck;
    private final People people;
    private final Model model;
    private final String distance;

    SplinkShaped(Duck duck, People people, Model model, String distance) {
        this.duck = duck;
        this.people = people;
        this.model = model;
        this.distance = distance;
        load();
    }

    private List<String> names() {
        return people.comparisons().stream().map(Comparison::name).toList();
    }

    private void load() {
        StringBuilder columns = new StringBuilder("id INTEGER, years DOUBLE, year VARCHAR");
        for (String name : names()) {
            columns.append(", ")
                    .append(name)
                    .append(" VARCHAR, tf_")
                    .append(name)
                    .append(" DOUBLE");
        }
        duck.run("CREATE TABLE people (" + columns + ")");
        duck.append("people", this::rows);
    }

    private void rows(DuckDBAppender appender) throws SQLException {
        List<ToDoubleFunction<String>> shares = model.learnt().stream()
                .map(learnt -> learnt.frequencies().lookUp())
                .toList();
        int birth = people.at("birth_date");
        for (int row = 0; row < people.rows(); row++) {
            String date = people.comparisons().get(birth).column().value(row);
            appender.beginRow();
            appender.append(row);
            if (date.length() == 8) {
                appender.append(years(date));
                appender.append(date.substring(0, 4));
            } else {
                appender.appendNull();
                appender.appendNull();
            }
            for (int at = 0; at < people.comparisons().size(); at++) {
                value(appender, row, at, shares.get(at));
            }
            appender.endRow();
        }
    }

    private void value(DuckDBAppender appender, int row, int at, ToDoubleFunction<String> shares) throws SQLException {
        Comparison comparison = people.comparisons().get(at);
        if (comparison.column().has(row)) {
            String value = comparison.column().value(row);
            appender.append(value);
            appender.append(shares.applyAsDouble(value));
        } else {
            appender.appendNull();
            appender.appendNull();
        }
    }

    private static double years(String date) {
        return Integer.parseInt(date, 0, 4, 10)
                + Integer.parseInt(date, 4, 6, 10) / 12.0
                + Integer.parseInt(date, 6, 8, 10) / 366.0;
    }

    /** Blocks, compares and weighs, and says how many pairs weigh enough. */
    double kept(double threshold) {
        duck.run("DROP TABLE IF EXISTS blocked");
        duck.run("DROP TABLE IF EXISTS predicted");
        duck.run("CREATE TABLE blocked AS " + blocked());
        duck.run("CREATE TABLE predicted AS " + predicted(threshold));
        return duck.number("SELECT count(*) FROM predicted");
    }

    long pairs() {
        return (long) duck.number("SELECT count(*) FROM blocked");
    }

    private String blocked() {
        List<String> parts = new ArrayList<>();
        List<String> earlier = new ArrayList<>();
        for (Rule rule : people.spec().blocking()) {
            String on = String.join(
                    " AND ", rule.keys().stream().map(SplinkShaped::same).toList());
            String not = earlier.isEmpty()
                    ? ""
                    : " AND NOT ("
                            + String.join(
                                    " OR ",
                                    earlier.stream()
                                            .map(each -> "coalesce(" + each + ", false)")
                                            .toList())
                            + ")";
            parts.add("SELECT '" + parts.size()
                    + "' AS match_key, l.id AS id_l, r.id AS id_r FROM people l JOIN people r ON " + on
                    + " WHERE l.id < r.id" + not);
            earlier.add("(" + on + ")");
        }
        return String.join(" UNION ALL ", parts);
    }

    private static String same(Key key) {
        String column = key.part() == null ? key.comparison() : "year";
        return "l." + column + " = r." + column;
    }

    private String predicted(double threshold) {
        StringBuilder levels = new StringBuilder();
        StringBuilder factors = new StringBuilder();
        List<String> product = new ArrayList<>();
        for (int at = 0; at < names().size(); at++) {
            String name = names().get(at);
            levels.append(", l.tf_").append(name).append(" AS tf_").append(name);
            levels.append(", ").append(level(at)).append(" AS gamma_").append(name);
            factors.append(", gamma_")
                    .append(name)
                    .append(", ")
                    .append(factor(at))
                    .append(" AS bf_")
                    .append(name);
            factors.append(", ").append(frequency(at)).append(" AS bf_tf_").append(name);
            product.add("bf_" + name + " * bf_tf_" + name);
        }
        double odds = model.share() / (1 - model.share());
        return "WITH vectors AS (SELECT b.id_l, b.id_r, b.match_key" + levels
                + " FROM blocked b JOIN people l ON b.id_l = l.id JOIN people r ON b.id_r = r.id),"
                + " factors AS (SELECT id_l, id_r, match_key" + factors + " FROM vectors)"
                + " SELECT * FROM (SELECT *, log2(" + odds + " * " + String.join(" * ", product)
                + ") AS match_weight FROM factors) WHERE match_weight >= " + threshold;
    }

    private String level(int at) {
        String name = names().get(at);
        List<Rung> rungs = people.spec().comparisons().get(at).rungs();
        StringBuilder level = new StringBuilder(
                "CASE WHEN l." + name + " IS NULL OR r." + name + " IS NULL THEN 0 WHEN l." + name + " = r." + name
                        + " THEN " + people.comparisons().get(at).top());
        for (int rung = 0; rung < rungs.size(); rung++) {
            level.append(" WHEN ")
                    .append(holds(rungs.get(rung), name))
                    .append(" THEN ")
                    .append(rungs.size() - rung + 1);
        }
        return level.append(" ELSE 1 END").toString();
    }

    private String holds(Rung rung, String name) {
        String both = "(l." + name + ", r." + name + ")";
        return switch (rung.way()) {
            case Rung.JARO_WINKLER -> "jaro_winkler_similarity" + both + " >= " + rung.limit();
            case Rung.YEARS -> "abs(l.years - r.years) <= " + rung.limit();
            default ->
                (distance.equals("damerau") ? "damerau_levenshtein" : "levenshtein") + both + " <= "
                        + (int) rung.limit();
        };
    }

    private String factor(int at) {
        Weights weights = model.learnt().get(at).weights();
        StringBuilder factor = new StringBuilder("CASE gamma_" + names().get(at) + " WHEN 0 THEN 1.0");
        for (int level = 1; level <= weights.top(); level++) {
            factor.append(String.format(
                    Locale.ROOT,
                    " WHEN %d THEN cast(%.17g AS DOUBLE)",
                    level,
                    weights.same()[level] / weights.different()[level]));
        }
        return factor.append(" END").toString();
    }

    private String frequency(int at) {
        Weights weights = model.learnt().get(at).weights();
        return String.format(
                Locale.ROOT,
                "CASE WHEN gamma_%s = %d THEN cast(%.17g AS DOUBLE) / tf_%s ELSE 1.0 END",
                names().get(at),
                weights.top(),
                weights.different()[weights.top()],
                names().get(at));
    }
}
