/// The binary form of the knowledge: how text is folded and hashed, and how tables are laid out in
/// a pack file.
///
/// A pack file is written once by the compiler and mapped into memory by the library; nothing is
/// copied or parsed when it is opened. Both sides use the classes of this package, so that a key
/// computed when the pack was made equals the key computed while reading an article. It knows no
/// language and no kind of knowledge.
@NullMarked
package org.sitrep.pack;

import org.jspecify.annotations.NullMarked;
