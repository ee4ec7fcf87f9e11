package org.sitrep.model;

/// One who acts or is acted on: a state's force, a group, a body, a person.
///
/// @param ref stable id: `actor:islamic-state`, `state:SY:military`, `person:issam-zahreddine`;
///   empty where the words name no one known ("residents")
/// @param name its name, or the words of the text
/// @param country ISO 3166-1 alpha-2 code, empty if none
/// @param kind what sort of actor, a kebab-case word of `knowledge/actors` (`armed-group`,
///   `military`, `person`, …)
public record Actor(String ref, String name, String country, String kind) {}
