package org.forthwith.hashmatch.referral;

/** What sort of incident a report is about: the fixed list of the reporting API. Nothing here chooses one. Source: its schema of November 2025. */
public enum IncidentType {
    MATERIAL("Child Pornography (possession, manufacture, and distribution)"),
    TRAFFICKING("Child Sex Trafficking"),
    TOURISM("Child Sex Tourism"),
    MOLESTATION("Child Sexual Molestation"),
    MISLEADING_DOMAIN("Misleading Domain Name"),
    MISLEADING_WORDS("Misleading Words or Digital Images on the Internet"),
    ENTICEMENT("Online Enticement of Children for Sexual Acts"),
    UNSOLICITED("Unsolicited Obscene Material Sent to a Child");

    final String written;

    IncidentType(String written) {
        this.written = written;
    }
}
