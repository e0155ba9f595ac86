package org.forthwith.kernel.row;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rows turned on their side: one array a column, so that a statement takes any number of rows in one journey to the database. */
public final class Columns {

    private Columns() {}

    /** PostgreSQL keeps no NUL character in a text; where somebody wrote one, a replacement character says so. The original document has it. */
    public static <R> @Nullable String[] text(List<R> rows, Function<R, @Nullable String> value) {
        return column(rows, row -> withoutNul(value.apply(row)), String[]::new);
    }

    public static <R> byte[][] bytes(List<R> rows, Function<R, byte[]> value) {
        return rows.stream().map(value).toArray(byte[][]::new);
    }

    public static <R> @Nullable Integer[] numbers(List<R> rows, Function<R, @Nullable Integer> value) {
        return column(rows, value, Integer[]::new);
    }

    public static <R> @Nullable Long[] longs(List<R> rows, Function<R, @Nullable Long> value) {
        return column(rows, value, Long[]::new);
    }

    public static <R> @Nullable Boolean[] flags(List<R> rows, Function<R, @Nullable Boolean> value) {
        return column(rows, value, Boolean[]::new);
    }

    /** Instants travel as text in ISO form; the statement casts them. */
    public static <R> @Nullable String[] instants(List<R> rows, Function<R, @Nullable Instant> value) {
        return column(rows, row -> words(value.apply(row)), String[]::new);
    }

    public static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String withoutNul(@Nullable String text) {
        return text == null || text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }

    private static @Nullable String words(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static <R, T> @Nullable T[] column(
            List<R> rows, Function<R, ? extends @Nullable T> value, IntFunction<@Nullable T[]> array) {
        @Nullable T[] column = array.apply(rows.size());
        for (int row = 0; row < column.length; row++) {
            column[row] = value.apply(rows.get(row));
        }
        return column;
    }
}
