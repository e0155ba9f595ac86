package org.forthwith.subject.canonical;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;

/** A domain name as the name system holds it: ASCII, lower case, no dot at the end. It is never resolved. Source: UTS 46, RFC 5891. */
final class DomainName {

    private static final IDNA NAMES = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private DomainName() {}

    /** Empty when it is no domain name. */
    static Optional<String> ascii(String written) {
        var name = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        var ascii = new StringBuilder(name.length());
        var info = new IDNA.Info();
        NAMES.nameToASCII(name, ascii, info);
        return info.hasErrors() || ascii.isEmpty()
                ? Optional.empty()
                : Optional.of(ascii.toString().toLowerCase(Locale.ROOT));
    }
}
