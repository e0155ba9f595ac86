package org.forthwith.linkage.level;

import java.util.List;
import org.forthwith.linkage.table.Column;

/**
 * The codes of all columns, those of one record beside each other. Records that are compared stand anywhere in memory; this way each is fetched once,
 * not once for each column.
 */
public final class Cells {

    private final int[] codes;
    private final int width;

    private Cells(int[] codes, int width) {
        this.codes = codes;
        this.width = width;
    }

    public static Cells of(List<Column> columns) {
        int width = columns.size();
        int rows = columns.getFirst().rows();
        int[] codes = new int[Math.multiplyExact(rows, width)];
        for (int at = 0; at < width; at++) {
            int[] column = columns.get(at).codes();
            for (int row = 0, cell = at; row < rows; row++, cell += width) {
                codes[cell] = column[row];
            }
        }
        return new Cells(codes, width);
    }

    int code(int row, int column) {
        return codes[row * width + column];
    }
}
