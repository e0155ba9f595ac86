package org.forthwith.desk.frame;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands round a page.
 *
 * @param signedIn nobody on the pages that everybody may see
 * @param unwatched for how long nobody has watched the clocks; null while somebody does
 * @param demo whether to say that nothing here is real
 * @param token asked for only by pages with a form, since it starts a session
 */
public record Frame(
        Words words,
        Assets assets,
        List<NavItem> navigation,
        @Nullable SignedIn signedIn,
        @Nullable Duration unwatched,
        boolean demo,
        String version,
        Supplier<FormToken> token) {

    public Frame {
        navigation = List.copyOf(navigation);
    }
}
