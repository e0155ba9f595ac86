package org.forthwith.linkage.report;

import java.util.List;
import java.util.Locale;

/** Writes text and tables into a page. */
final class Html {

    private Html() {}

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String share(double share) {
        return String.format(Locale.ROOT, share > 0 && share < 0.001 ? "%.2e" : "%.4f", share);
    }

    static String bits(double bits) {
        return String.format(Locale.ROOT, "%+.1f", bits);
    }

    /** A table. Cells are written as they are: whoever fills them has made text of what was read. */
    static String table(List<String> heads, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<table><thead><tr>");
        heads.forEach(head -> table.append("<th scope='col'>").append(head).append("</th>"));
        table.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            table.append("<tr>");
            row.forEach(cell -> table.append("<td>").append(cell).append("</td>"));
            table.append("</tr>");
        }
        return table.append("</tbody></table>").toString();
    }
}
