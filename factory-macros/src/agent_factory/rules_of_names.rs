//! The rule `a_factory_names_each_part_once`.

use super::{
    entry::Entry,
    expand::create_fn,
    model::{Factory, Shared, name_of},
    names::Names,
};
use crate::kit::{
    errors::Errors,
    paths::names_a_component,
    vetting::{is_type_param, shown},
};
use syn::{Ident, ext::IdentExt};

pub(super) fn a_factory_names_each_part_once(factory: &Factory, errors: &mut Errors) {
    let mut names = Names::default();
    for field in factory.fields() {
        name_once(&field.ident, &mut names, "a field of the platform", errors);
    }
    each_entry_once(&factory.scoped, "a scoped component", errors);
    each_entry_once(&factory.agents, "an agent", errors);
    let mut sections = Names::default();
    for section in &factory.sections {
        if !sections.insert(&section.unraw()) {
            errors.push(section, format!("`{section}` has its section already; put these entries there"));
        }
    }
    each_function_once(factory, errors);
    for entry in &factory.agents {
        let name = entry.ident.unraw();
        if name == "scope" {
            errors.push(&entry.ident, "`scope` is the factory's own method; give this agent another name");
        } else if name == "WIRING" {
            errors.push(&entry.ident, "`WIRING` is the factory's own constant; give this agent another name");
        }
    }
    a_type_parameter_has_a_name(factory, errors);
    a_name_is_a_type(factory, errors);
    a_guard_has_no_name(factory, errors);
    let platform = &factory.platform.ident;
    if factory.has_one_name() {
        errors.push(platform, format!("`{platform}` is the factory already; give the platform another name"));
    }
    each_type_once(factory, errors);
}

fn each_entry_once(entries: &[Entry], what: &str, errors: &mut Errors) {
    let mut names = Names::default();
    for entry in entries {
        name_once(&entry.ident, &mut names, what, errors);
    }
}

pub(super) fn name_once(name: &Ident, names: &mut Names, what: &str, errors: &mut Errors) {
    let shown = name.unraw();
    if !names.insert(&shown) {
        errors.push(name, format!("`{shown}` is {what} already; give this one another name"));
    }
}

fn each_function_once(factory: &Factory, errors: &mut Errors) {
    let create = create_fn(&factory.head.ident);
    let mut replaced = Names::default();
    for path in &factory.replaced {
        let name = name_of(path);
        if create == name {
            errors.push(path, format!("`{create}` is what this factory is made by; remove it"));
        } else if !replaced.insert(&name) {
            errors.push(path, format!("`{name}` is replaced already; remove this one"));
        }
    }
}

/// A name given twice has its own error.
fn each_type_once(factory: &Factory, errors: &mut Errors) {
    const FACT: &str = "already, and an agent could not tell the two apart";
    let (mut names, mut types) = (Names::default(), Names::default());
    for Shared { field, .. } in &factory.shared {
        let ty = field.full_name();
        if names.insert(&field.ident.unraw()) && !types.insert(&ty) {
            let remedy = format!("give this one a name of its own, as in `{} as Name`", field.type_name());
            errors.push(&field.ty, format!("`{ty}` is shared {FACT}; {remedy}"));
        }
    }
    let (mut names, mut types) = (Names::default(), Names::default());
    for entry in &factory.scoped {
        let ty = entry.type_name();
        if names.insert(&entry.ident.unraw()) && !types.insert(&ty) {
            errors.push(&entry.path, format!("`{ty}` is kept {FACT}; write a type of its own for this one"));
        }
    }
}

/// A type parameter may be any type, and so one that is shared already.
fn a_type_parameter_has_a_name(factory: &Factory, errors: &mut Errors) {
    for Shared { field, .. } in &factory.shared {
        if field.name.is_none() && is_type_param(&field.ty, &factory.generics) {
            let ty = field.type_name();
            let fact = format!("`{ty}` may be any type, also one that is shared already");
            errors.push(&field.ty, format!("{fact}; give it a name, as in `{ty} as Name`"));
        }
    }
}

fn a_name_is_a_type(factory: &Factory, errors: &mut Errors) {
    for Shared { field, .. } in &factory.shared {
        if let Some(name) = field.name.as_ref().filter(|name| !names_a_component(name)) {
            errors.push(name, "the name of a component is a type; write it, such as `as Primary`");
        }
    }
}

/// A guard is asked as it stands, and by nobody else.
fn a_guard_has_no_name(factory: &Factory, errors: &mut Errors) {
    for guard in &factory.guards {
        if let Some(name) = &guard.name {
            let message = format!("no agent asks for `{}`; write it without `as {}`", guard.ident, shown(name));
            errors.push(name, message);
        }
    }
}
