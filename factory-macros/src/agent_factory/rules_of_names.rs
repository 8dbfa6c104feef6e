//! The rule `a_factory_names_each_part_once`.

use super::{
    expand::create_fn,
    model::{Factory, name_of},
};
use crate::{errors::Errors, paths::names_a_component, vetting::shown};
use quote::ToTokens;
use std::collections::HashSet;
use syn::{Ident, ext::IdentExt};

pub(super) fn a_factory_names_each_part_once(factory: &Factory, errors: &mut Errors) {
    let mut once = |names: &mut dyn Iterator<Item = &Ident>, what: &str| {
        let mut seen = HashSet::new();
        for name in names {
            if !seen.insert(name.unraw()) {
                let shown = name.unraw();
                errors.push(name, format!("`{shown}` is {what} already; give this one another name"));
            }
        }
    };
    once(&mut factory.fields().map(|field| &field.ident), "a field of the platform");
    once(&mut factory.scoped.iter().map(|entry| &entry.ident), "a scoped component");
    once(&mut factory.agents.iter().map(|entry| &entry.ident), "an agent");
    for section in repeated(&factory.sections) {
        errors.push(section, format!("`{section}` has its section already; put these entries there"));
    }
    each_function_once(factory, errors);
    for entry in factory.agents.iter().filter(|entry| entry.ident.unraw() == "scope") {
        errors.push(&entry.ident, "`scope` is the factory's own method; give this agent another name");
    }
    a_type_parameter_has_a_name(factory, errors);
    a_name_is_a_type(factory, errors);
    a_guard_has_no_name(factory, errors);
    let platform = &factory.platform.ident;
    if factory.has_one_name() {
        errors.push(platform, format!("`{platform}` is the factory already; give the platform another name"));
    }
    let shared = factory.shared.iter().map(|shared| &shared.field);
    each_type_once(
        shared.map(|field| (&field.ident, field.full_name(), &field.ty as &dyn ToTokens)),
        "shared",
        |field| format!("give this one a name of its own, as in `{} as Name`", shown(field)),
        errors,
    );
    each_type_once(
        factory.scoped.iter().map(|entry| (&entry.ident, entry.type_name(), &entry.path as &dyn ToTokens)),
        "kept",
        |_| "write a type of its own for this one".to_owned(),
        errors,
    );
}

fn each_function_once(factory: &Factory, errors: &mut Errors) {
    let create = create_fn(&factory.head.ident);
    let mut replaced = HashSet::new();
    for path in &factory.replaced {
        let name = name_of(path);
        if create == name {
            errors.push(path, format!("`{create}` is what this factory is made by; remove it"));
        } else if !replaced.insert(name.clone()) {
            errors.push(path, format!("`{name}` is replaced already; remove this one"));
        }
    }
}

pub(super) fn repeated(names: &[Ident]) -> impl Iterator<Item = &Ident> {
    let is_repeated =
        |(index, name): &(usize, &Ident)| names[..*index].iter().any(|first| first.unraw() == name.unraw());
    names.iter().enumerate().filter(is_repeated).map(|(_, name)| name)
}

/// A name given twice has its own error.
fn each_type_once<'a>(
    entries: impl Iterator<Item = (&'a Ident, String, &'a dyn ToTokens)>,
    verb: &str,
    remedy: impl Fn(&dyn ToTokens) -> String,
    errors: &mut Errors,
) {
    let (mut names, mut types) = (HashSet::new(), HashSet::new());
    for (_, full_name, ty) in entries.filter(|(name, ..)| names.insert(name.unraw())) {
        if !types.insert(full_name.clone()) {
            let fact = format!("`{full_name}` is {verb} already, and an agent could not tell the two apart");
            errors.push(ty, format!("{fact}; {}", remedy(ty)));
        }
    }
}

/// A type parameter may be any type, and so one that is shared already.
fn a_type_parameter_has_a_name(factory: &Factory, errors: &mut Errors) {
    for field in factory.shared.iter().map(|shared| &shared.field).filter(|field| field.name.is_none()) {
        let ty = field.type_name();
        if factory.generics.type_params().any(|param| param.ident == ty) {
            let fact = format!("`{ty}` may be any type, also one that is shared already");
            errors.push(&field.ty, format!("{fact}; give it a name, as in `{ty} as Name`"));
        }
    }
}

fn a_name_is_a_type(factory: &Factory, errors: &mut Errors) {
    let names = factory.shared.iter().filter_map(|shared| shared.field.name.as_ref());
    for name in names.filter(|name| !names_a_component(name)) {
        errors.push(name, "the name of a component is a type; write it, such as `as Primary`");
    }
}

/// A guard is asked as it stands, and by nobody else.
fn a_guard_has_no_name(factory: &Factory, errors: &mut Errors) {
    for (guard, name) in factory.guards.iter().filter_map(|guard| Some((guard, guard.name.as_ref()?))) {
        let message = format!("no agent asks for `{}`; write it without `as {}`", guard.ident, shown(name));
        errors.push(name, message);
    }
}
