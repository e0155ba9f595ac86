package org.forthwith.linking;

import org.forthwith.kernel.IdentifierKind;

/** What two cases may share: a kind of identifier and its canonical form, or a clue under which values of that kind are found that are alike. */
public record Value(IdentifierKind kind, String canonical) {}
