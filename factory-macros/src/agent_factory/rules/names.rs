//! The rule about names and types that occur twice.

use super::repeated::reject_repeated_names;
use crate::{
    agent_factory::model::{entry::Entry, factory::Factory, field::PlatformField, names::plain_name, syntax::SECTIONS},
    kit::{
        display::format_tokens,
        errors::Errors,
        syntax::tokens::is_one_of,
        types::shapes::{is_component_name, is_type_param},
    },
};
use std::collections::BTreeSet;
use syn::{Ident, ext::IdentExt};

pub(super) fn a_factory_names_each_part_once(factory: &Factory, errors: &mut Errors) {
    reject_repeated_names(factory.fields().iter().map(|field| &field.ident), "a field of the platform", errors);
    reject_repeated_names(factory.request_fields().iter().map(|field| &field.ident), "a request value", errors);
    reject_repeated_names(factory.scoped.iter().map(|entry| &entry.ident), "a scoped component", errors);
    reject_repeated_names(factory.agents.iter().map(|entry| &entry.ident), "an agent", errors);
    reject_repeated_sections(factory, errors);
    reject_repeated_functions(factory, errors);
    for entry in &factory.agents {
        reject_own_name(entry, errors);
    }
    require_names_of_params(factory, errors);
    require_types_as_names(factory, errors);
    reject_names_of_guards(factory, errors);
    reject_name_of_factory(factory, errors);
    reject_name_of_entry(&factory.head.ident, "the factory", factory, errors);
    reject_name_of_entry(&factory.platform.ident, "the platform", factory, errors);
    if let Some(request) = &factory.request {
        reject_name_of_request(&request.ident, factory, errors);
    }
    let shared: Vec<_> = factory.shared.iter().map(|shared| &shared.field).collect();
    reject_repeated_types(&shared, "already shared", errors);
    let request: Vec<_> = factory.request_fields().iter().collect();
    reject_repeated_types(&request, "already listed under `request`", errors);
    reject_repeated_scoped_types(factory, errors);
}

fn reject_repeated_sections(factory: &Factory, errors: &mut Errors) {
    let mut seen = BTreeSet::new();
    for section in factory.sections.iter().filter(|section| is_one_of(section, &SECTIONS)) {
        if !seen.insert(plain_name(section)) {
            errors.push(section, format!("`{section}` is written twice; move these entries to the first `{section}`"));
        }
    }
}

fn reject_repeated_functions(factory: &Factory, errors: &mut Errors) {
    let (create, mut seen) = (factory.create_fn(), BTreeSet::new());
    for function in &factory.replaced {
        let name = function.plain_path();
        if create == name {
            errors.push(&function.path, format!("`{create}` makes this factory and cannot be replaced; remove it"));
        } else if !seen.insert(name.clone()) {
            errors.push(&function.path, format!("`{name}` is already replaced; remove this one"));
        }
    }
}

/// Rejects an agent with the name of one of the factory's own items.
fn reject_own_name(entry: &Entry, errors: &mut Errors) {
    for (own, kind) in [("scope", "method"), ("platform", "method"), ("WIRING", "constant")] {
        if entry.ident.unraw() == own {
            errors.push(&entry.ident, format!("every factory has a {kind} `{own}`; give this agent another name"));
        }
    }
    // Rustc finds a method that takes `self` by value first, and every type has these.
    for (own, of_trait) in [("into", "Into"), ("try_into", "TryInto")] {
        if entry.ident.unraw() == own {
            let fact = format!("a call of `{own}` would be that of the trait `{of_trait}`");
            errors.push(&entry.ident, format!("{fact}; give this agent another name"));
        }
    }
}

/// Rejects a value whose type is a type parameter without a name: it may be a type that is already listed.
fn require_names_of_params(factory: &Factory, errors: &mut Errors) {
    let shared = factory.shared.iter().map(|shared| (&shared.field, "already shared"));
    let request = factory.request_fields().iter().map(|field| (field, "already listed under `request`"));
    for (field, listed) in shared.chain(request) {
        if field.name.is_none() && is_type_param(&field.ty, &factory.generics) {
            let ty = &field.type_name;
            let fact = format!("`{ty}` may be a type that is {listed}");
            errors.push(&field.ty, format!("{fact}; give it a name, as in `{ty} as Name`"));
        }
    }
}

fn require_types_as_names(factory: &Factory, errors: &mut Errors) {
    for field in factory.requested_fields() {
        if let Some(name) = field.name.as_ref().filter(|name| !is_component_name(&name.ty)) {
            errors.push(&name.ty, "the name of a component is a type; write a marker type, as in `as Primary`");
        }
    }
}

fn reject_names_of_guards(factory: &Factory, errors: &mut Errors) {
    for guard in &factory.guards {
        if let Some(name) = &guard.name {
            let fact = format!("agents cannot request the guard `{}` by a name", guard.ident);
            errors.push(&name.ty, format!("{fact}; remove `as {}`", format_tokens(&name.ty)));
        }
    }
}

fn reject_name_of_factory(factory: &Factory, errors: &mut Errors) {
    if factory.has_name_of_platform() {
        let platform = &factory.platform.ident;
        errors.push(platform, format!("`{platform}` is also the factory's name; give the platform another name"));
    }
}

/// Rejects a platform or a type with the name of the struct of the request data, which follows from the factory's name.
fn reject_name_of_request(request: &Ident, factory: &Factory, errors: &mut Errors) {
    let (name, platform) = (&factory.head.ident, &factory.platform.ident);
    let fact = format!("`{request}` is the name of the struct that `request` generates");
    if platform.unraw() == *request {
        errors.push(platform, format!("{fact}; give the platform another name"));
    } else if let Some(entry) = factory.find_by_type(request) {
        errors.push(name, format!("{fact}, and also the type of `{entry}`; give the factory another name"));
    }
}

/// Rejects a factory or a platform with the name of a type that it lists. Rustc would take one for the other.
fn reject_name_of_entry(name: &Ident, named: &str, factory: &Factory, errors: &mut Errors) {
    if let Some(entry) = factory.find_by_type(name) {
        errors.push(name, format!("`{name}` is also the type of `{entry}`; give {named} another name"));
    }
}

/// Rejects a type that a section lists twice under one name. A field whose name is already used is not reported twice.
fn reject_repeated_types(fields: &[&PlatformField], listed: &str, errors: &mut Errors) {
    let (mut names, mut types) = (BTreeSet::new(), BTreeSet::new());
    for field in fields {
        if names.insert(plain_name(&field.ident)) && !types.insert(field.full_identity()) {
            let fact = format!("`{}` is {listed}, and an agent could not choose one of the two", field.full_name());
            let remedy = format!("give this one a name of its own, as in `{} as Name`", field.type_name);
            errors.push(&field.ty, format!("{fact}; {remedy}"));
        }
    }
}

fn reject_repeated_scoped_types(factory: &Factory, errors: &mut Errors) {
    let (mut names, mut types) = (BTreeSet::new(), BTreeSet::new());
    for entry in &factory.scoped {
        if names.insert(plain_name(&entry.ident)) && !types.insert(entry.identity.clone()) {
            let ty = &entry.type_name;
            let fact = format!("`{ty}` is already a scoped component, and an agent could not choose one of the two");
            errors.push(&entry.path, format!("{fact}; write another type for this one"));
        }
    }
}
