package org.forthwith.desk.frame;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Gives borrowed style sheets our own look. They were made for one government's website, whose typeface, crest and colours nobody else may
 * use: the typeface and the crest are taken out, and every colour becomes a variable of our own sheet.
 */
// [impl->req~own-look~1]
final class Theme {

    private record Colour(String theirs, String ours) {}

    private final List<Colour> colours;

    private Theme(List<Colour> colours) {
        this.colours = colours;
    }

    static Theme read() {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(Webjar.resource("/org/forthwith/desk/theme.csv"))) {
            return new Theme(lines.stream().map(Theme::colour).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    String dress(String sheet) {
        var dressed = sheet.replaceAll("@font-face\\{[^}]*}", "")
                .replaceAll("/\\*![^*]*Margaret Calvert[^*]*\\*/", "")
                .replaceAll("font-family:GDS Transport,arial,sans-serif", "font-family:var(--type)")
                .replaceAll("url\\(/assets/[^)]*\\)", "none");
        for (var colour : colours) {
            dressed = dressed.replaceAll(colour.theirs + "(?![0-9a-fA-F])", "var(" + colour.ours + ")");
        }
        return dressed;
    }

    private static Colour colour(NamedCsvRecord line) {
        return new Colour(line.getField("theirs"), line.getField("ours"));
    }
}
