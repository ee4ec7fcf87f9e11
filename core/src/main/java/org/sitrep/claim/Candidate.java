package org.sitrep.claim;

/// A trigger whose conditions hold.
///
/// @param trigger the trigger
/// @param from first token of its word
/// @param to token after its word
/// @param clause the clause it stands in
/// @param hit number of the lexicon hit
/// @param objectAt token that fulfilled its object condition, -1 if it asks for none
/// @param passive whether a verb is passive
record Candidate(
    Trigger trigger, int from, int to, Clause clause, int hit, int objectAt, boolean passive) {}
