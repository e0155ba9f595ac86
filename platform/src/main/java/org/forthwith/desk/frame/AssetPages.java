package org.forthwith.desk.frame;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out style sheets, scripts and the mark. */
@Controller
public final class AssetPages {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    public AssetPages(Assets assets) {
        this.assets = assets;
    }

    /** A page of the version before may still ask by the old address; it gets what there is, but must not keep it under that name. */
    @GetMapping("/assets/{version}/{file}")
    ResponseEntity<byte[]> asset(@PathVariable String version, @PathVariable String file) {
        return assets.find(file)
                .map(found -> ResponseEntity.ok()
                        .cacheControl(version.equals(assets.version()) ? FOR_GOOD : CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_TYPE, found.type())
                        .body(found.bytes()))
                .orElse(ResponseEntity.notFound().build());
    }
}
