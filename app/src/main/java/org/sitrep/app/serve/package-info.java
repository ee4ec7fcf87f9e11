/// The web application and the HTTP API.
///
/// [HttpServer] is the door: it puts a [org.sitrep.app.room.Room] on the network. A request passes
/// the [Gate] (headers, host), then goes to the [Api] (answers about the picture), the [Intake]
/// (new articles), the [ChangeStream] (server-sent events), the [Exporting] (files) or the [Pages]
/// (the web application's own files). Whatever goes wrong leaves as `application/problem+json`
/// through [Problems]. Nothing that a client sends is believed: [Parameters] reads every parameter
/// by name, and what it does not know it refuses.
@NullMarked
package org.sitrep.app.serve;

import org.jspecify.annotations.NullMarked;
