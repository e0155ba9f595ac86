package org.forthwith.hashmatch.serve;

import java.util.List;
import org.forthwith.hashmatch.match.Screened;
import org.forthwith.hashmatch.match.Upload;
import org.forthwith.hashmatch.store.Settings;

/** Says what the lists know of uploads. */
interface Screening {

    List<Screened> screen(List<Upload> uploads, Settings settings);
}
