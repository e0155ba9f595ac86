package org.forthwith.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b");
    private static final Pattern VARIABLE = Pattern.compile("var\\((--[a-z-]+)\\)");
    private static final Set<String> BLACK_WHITE_AND_CLEAR = Set.of("#fff", "#000", "#0000", "#0003", "#fff0");

    private final Assets assets = Assets.read();

    // [utest->req~own-look~1]
    @ParameterizedTest
    @ValueSource(strings = {"govuk.css", "moj.css"})
    void a_borrowed_sheet_keeps_neither_typeface_nor_crest_nor_one_colour(String sheet) {
        var text = text(sheet);

        assertThat(text).doesNotContain("GDS Transport", "@font-face", "govuk-crest", "url(/", "Margaret Calvert");
        assertThat(COLOUR.matcher(text).results().map(match -> match.group().toLowerCase(Locale.ROOT)))
                .isSubsetOf(BLACK_WHITE_AND_CLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"govuk.css", "moj.css", "forthwith.css"})
    void every_variable_that_a_sheet_draws_from_is_set_by_our_own(String sheet) {
        var own = text("forthwith.css");
        var used = new TreeSet<>(VARIABLE.matcher(text(sheet))
                .results()
                .map(match -> match.group(1))
                .toList());
        used.removeIf(name -> name.startsWith("--govuk-"));

        assertThat(used).isNotEmpty().allMatch(name -> own.contains("  " + name + ": "));
    }

    @Test
    void nothing_is_fetched_from_anywhere_else() {
        for (var file : Set.of("govuk.css", "moj.css", "forthwith.css", "forthwith.js")) {
            assertThat(text(file)).as(file).doesNotContain("url(http", "@import", "from \"http", "from 'http");
        }
    }

    @Test
    void the_address_changes_with_any_file() {
        var before = new Assets(Map.of("a.css", Asset.css("a{}"), "b.css", Asset.css("b{}")));
        var after = new Assets(Map.of("a.css", Asset.css("a{}"), "b.css", Asset.css("b{ }")));

        assertThat(before.href("a.css")).matches("/assets/[0-9a-f]{12}/a\\.css").isNotEqualTo(after.href("a.css"));
    }

    private String text(String file) {
        return assets.find(file).orElseThrow().text();
    }
}
