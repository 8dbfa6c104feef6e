//! The rulebook of `agent_factory!`: one function for each rule that the macro enforces, named as the rule.

use super::model::Factory;
use crate::errors::Errors;
use quote::ToTokens;
use std::collections::HashSet;
use syn::Ident;

pub(crate) fn check(factory: &Factory, errors: &mut Errors) {
    a_factory_has_only_known_sections(factory, errors);
    a_factory_names_each_part_once(factory, errors);
    shared_components_hold_no_user_state(factory, errors);
    parameters_match_the_agent(factory, errors);
}

fn a_factory_has_only_known_sections(factory: &Factory, errors: &mut Errors) {
    const KNOWN: [&str; 5] = ["shared", "scoped", "agents", "guards", "replaces"];
    for section in factory.sections.iter().filter(|section| !KNOWN.iter().any(|known| section == known)) {
        let message = format!("unknown section `{section}`; the sections are `{}`", KNOWN.join("`, `"));
        errors.push(section, message);
    }
}

fn a_factory_names_each_part_once(factory: &Factory, errors: &mut Errors) {
    let mut once = |names: &mut dyn Iterator<Item = &Ident>, what: &str| {
        let mut seen = HashSet::new();
        for name in names {
            if !seen.insert(name) {
                errors.push(name, format!("`{name}` is {what} already; give this one another name"));
            }
        }
    };
    once(&mut factory.fields().map(|field| &field.ident), "a field of the platform");
    once(&mut factory.scoped.iter().map(|entry| &entry.ident), "a scoped component");
    once(&mut factory.agents.iter().map(|entry| &entry.ident), "an agent");
    for section in repeated(&factory.sections) {
        errors.push(section, format!("`{section}` has its section already; put these entries there"));
    }
    for entry in factory.agents.iter().filter(|entry| entry.ident == "scope") {
        errors.push(&entry.ident, "`scope` is the factory's own method; give this agent another name");
    }
    let shared = factory.shared.iter().map(|shared| (&shared.field.ty as &dyn ToTokens, "shared"));
    each_type_once(shared, errors);
    each_type_once(factory.scoped.iter().map(|entry| (&entry.path as &dyn ToTokens, "kept")), errors);
}

fn repeated(names: &[Ident]) -> impl Iterator<Item = &Ident> {
    names.iter().enumerate().filter(|(index, name)| names[..*index].contains(name)).map(|(_, name)| name)
}

fn each_type_once<'a>(types: impl Iterator<Item = (&'a dyn ToTokens, &'static str)>, errors: &mut Errors) {
    let mut seen = HashSet::new();
    for (ty, verb) in types {
        let name = ty.to_token_stream().to_string();
        if !seen.insert(name.clone()) {
            errors.push(ty, format!("`{name}` is {verb} already, and an agent could not tell which one it asks for"));
        }
    }
}

/// What the `Shareable` bound cannot say, because the type has no lifetime here.
fn shared_components_hold_no_user_state(factory: &Factory, errors: &mut Errors) {
    for shared in &factory.shared {
        let mut entries = factory.scoped.iter().chain(&factory.agents);
        if entries.any(|entry| entry.type_name() == shared.field.type_name()) {
            let name = shared.field.type_name();
            let message = format!(
                "`{name}` belongs to one user and cannot be shared by all: a captive dependency; remove it from `shared`"
            );
            errors.push(&shared.field.ty, message);
        }
    }
}

fn parameters_match_the_agent(factory: &Factory, errors: &mut Errors) {
    for entry in &factory.scoped {
        if let Some(param) = entry.params.first() {
            let message = "a scoped component takes no parameters; nobody calls for it by name";
            errors.push(&param.ident, message);
        }
    }
}
