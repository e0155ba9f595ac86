package org.forthwith.ledger.store;

import java.util.List;

/**
 * Something that the record promises of itself.
 *
 * @param name what is counted, as {@code forthwith verify} prints it
 * @param countsBroken counts where the promise is not kept
 */
record Promise(String name, String countsBroken) {

    static final List<Promise> ALL = List.of(
            new Promise("entries whose content was altered", """
                    select count(*) from ledger_entry e join ledger_payload p using (position)
                    where e.commitment <> sha256(p.salt || convert_to(p.body, 'UTF8'))"""),
            new Promise("entries whose content is missing without a recorded erasure", """
                    select count(*) from ledger_entry e
                    where not exists (select from ledger_payload p where p.position = e.position)
                        and not exists (select from erasure x where x.position = e.position)"""),
            new Promise("stories with a gap", """
                    select count(*)
                    from (select stream_id, count(*) as entries, max(sequence) as last from ledger_entry group by stream_id) story
                    full join ledger_head head using (stream_id)
                    where story.entries is distinct from head.sequence or story.last is distinct from head.sequence"""),
            new Promise(
                    "documents whose bytes were altered",
                    "select count(*) from document where digest <> sha256(bytes)"));
}
