package org.forthwith.desk.frame;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Style sheets, scripts and the mark, read once and held in memory. Their address carries a digest of all of them:
 * a browser may keep a file for good, and meets a new address as soon as one of them changes.
 */
public final class Assets {

    private final Map<String, Asset> files;
    private final String version;

    Assets(Map<String, Asset> files) {
        this.files = new TreeMap<>(files);
        this.version = digest(this.files);
    }

    public static Assets read() {
        var govuk = Webjar.of("govuk-frontend");
        var moj = Webjar.of("ministryofjustice__frontend");
        var theme = Theme.read();
        return new Assets(Map.of(
                "govuk.css", Asset.css(theme.dress(govuk.text("dist/govuk/govuk-frontend.min.css"))),
                "govuk.js", Asset.script(govuk.text("dist/govuk/govuk-frontend.min.js")),
                "moj.css", Asset.css(theme.dress(moj.text("moj/moj-frontend.min.css"))),
                "forthwith.css", Asset.css(Webjar.own("forthwith.css")),
                "forthwith.js", Asset.script(Webjar.own("forthwith.js")),
                "mark.svg", Asset.drawing(Webjar.own("mark.svg"))));
    }

    public String href(String file) {
        return "/assets/" + version + "/" + file;
    }

    String version() {
        return version;
    }

    Optional<Asset> find(String file) {
        return Optional.ofNullable(files.get(file));
    }

    private static String digest(Map<String, Asset> files) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> sha.update(file.bytes()));
            return HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("SHA-256 is missing from this Java", fault);
        }
    }
}
