package org.sitrep.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;

/// What a command reads from and writes to.
///
/// @param in standard input
/// @param out standard output, for results only
/// @param err standard error, for everything else
/// @param terminal whether a person looks at standard output
record Console(InputStream in, OutputStream out, PrintWriter err, BooleanSupplier terminal) {}
