package org.forthwith.desk.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered on the guided form, as it came from the page. Nothing is required but what the report is about and whether the person was
 * told not to reset a device: a report that knows little is a report all the same.
 */
public record Answers(
        @Nullable String concern,
        @Nullable String age,
        @Nullable String lives,
        @Nullable String danger,
        @Nullable String phones,
        @Nullable String emails,
        @Nullable String usernames,
        @Nullable String platform,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String device,
        @Nullable String supportOffered,
        @Nullable String supportAnswer,
        @Nullable String reporterPhone) {

    public static final Answers EMPTY =
            new Answers(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** One answer of several, with commas or line ends between them. */
    static List<String> several(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }

    static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
