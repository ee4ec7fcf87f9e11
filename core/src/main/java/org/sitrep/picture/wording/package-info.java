/// The reader's language: labels, statements, numbers and dates, from `report.txt` and
/// `interface.txt` of its folder.
///
/// [Wording] is the door. What a language does not say is said in English, the language whose files
/// are complete.
@NullMarked
package org.sitrep.picture.wording;

import org.jspecify.annotations.NullMarked;
