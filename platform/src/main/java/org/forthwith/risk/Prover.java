package org.forthwith.risk;

/** Decides for a rule set, over every combination of answers and without trying a sample, whether it could fail a child. */
public interface Prover {

    /**
     * @param id the id of the rule set, the first part of its name
     * @param file a DMN file, byte for byte; one that cannot be read is a proof that does not hold and says which cell it is
     */
    Proof prove(String id, byte[] file);
}
