package org.forthwith.desk.ispws;

import java.nio.charset.StandardCharsets;
import org.forthwith.referral.Digests;
import org.forthwith.referral.OfferedFile;
import org.forthwith.referral.Original;

/** What we ourselves can say of a file that was offered: its digests. The same file of the same report always gives the same document. */
final class OwnRecord {

    private OwnRecord() {}

    // [impl->req~own-record-of-a-file~1]
    static Original of(long report, OfferedFile file) {
        Digests digests = file.digests();
        String text = new XmlText()
                .begin("fileDetails")
                .value("reportId", report)
                .value("fileId", file.token())
                .hash("MD5", digests.md5())
                .hash("SHA1", digests.sha1())
                .hash("SHA256", digests.sha256())
                .end("fileDetails")
                .toString();
        return new Original(text.getBytes(StandardCharsets.UTF_8));
    }
}
