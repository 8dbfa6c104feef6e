//! The rulebook of `agent_factory!`: one function for each rule that the macro enforces, named as the rule.

use super::{
    expand::create_fn,
    model::{Entry, Factory, Shared, name_of},
};
use crate::{
    errors::Errors,
    paths::{mentions, names_a_component, names_a_lifetime},
    vetting::shown,
};
use quote::{ToTokens, format_ident};
use std::collections::HashSet;
use syn::{Ident, Type, ext::IdentExt};

pub(crate) fn check(factory: &Factory, errors: &mut Errors) {
    a_factory_has_only_known_sections(factory, errors);
    a_factory_names_each_part_once(factory, errors);
    shared_components_hold_no_user_state(factory, errors);
    parameters_match_the_agent(factory, errors);
    an_entry_keeps_its_attributes(factory, errors);
    every_dependency_has_a_provider(factory, errors);
    every_agent_is_user_scoped(factory, errors);
    an_agent_belongs_to_one_user(factory, errors);
    a_replaced_singleton_never_compiles(factory, errors);
}

fn a_factory_has_only_known_sections(factory: &Factory, errors: &mut Errors) {
    const KNOWN: [&str; 5] = ["shared", "scoped", "agents", "guards", "replaces"];
    for section in factory.sections.iter().filter(|section| !KNOWN.iter().any(|known| section == known)) {
        let message = format!("unknown section `{section}`; the sections are `{}`", KNOWN.join("`, `"));
        errors.push(section, message);
    }
    for param in factory.generics.type_params() {
        let name = &param.ident;
        if !factory.fields().any(|field| mentions(&field.ty, name)) {
            errors.push(
                name,
                format!(
                    "no component is of the type `{name}`; remove it, or share one, as in `model: {name} as Model`"
                ),
            );
        }
    }
    let entries = [factory.scoped.len(), factory.agents.len(), factory.fields().count(), factory.replaced.len()];
    if entries.iter().sum::<usize>() == 0 && errors.is_empty() {
        let name = &factory.head.ident;
        errors.push(
            name,
            format!("`{name}` makes nothing; list what it makes, such as `agents {{ notes: NotesAgent }}`"),
        );
    }
}

fn a_factory_names_each_part_once(factory: &Factory, errors: &mut Errors) {
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

fn repeated(names: &[Ident]) -> impl Iterator<Item = &Ident> {
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

/// What the `Shareable` bound cannot say, because the type has no lifetime here.
fn shared_components_hold_no_user_state(factory: &Factory, errors: &mut Errors) {
    a_platform_outlives_its_users(factory, errors);
    for Shared { field, .. } in &factory.shared {
        let mut entries = factory.scoped.iter().chain(&factory.agents);
        let captive = entries.find(|entry| entry.last_word().is_some_and(|name| belongs_with(&field.ty, name)));
        let captive = captive.map(Entry::type_name).or_else(|| names_a_lifetime(&field.ty).then(|| shown(&field.ty)));
        if let Some(captive) = captive {
            let fact = format!("`{captive}` belongs to one user and cannot be shared by all: a captive dependency");
            errors.push(&field.ty, format!("{fact}; remove `{}` from `shared`", field.ident));
        }
    }
}

/// Whether it is this type, or holds one; each user's own part of a `PerUser` is no captive.
fn belongs_with(ty: &Type, name: &Ident) -> bool {
    !mentions(ty, &format_ident!("PerUser")) && mentions(ty, name)
}

/// An attribute that would be lost, or would take half of an entry away.
fn an_entry_keeps_its_attributes(factory: &Factory, errors: &mut Errors) {
    let platform = factory.fields().map(|field| &field.attrs);
    let entries = factory.scoped.iter().chain(&factory.agents).map(|entry| &entry.attrs);
    for attr in platform.chain(entries).flatten() {
        if attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr") {
            errors.push(attr, "an entry is always there; write two factories, each under its `#[cfg]`");
        } else if attr.path().is_ident("attest") {
            errors.push(attr, "an attestation is of a shared component; write it before an entry of `shared`");
        }
    }
    for attr in factory.scoped.iter().flat_map(|entry| &entry.attrs).filter(|attr| !attr.path().is_ident("doc")) {
        if !attr.path().is_ident("cfg") && !attr.path().is_ident("attest") {
            errors.push(attr, "a scoped component is no item of its own; remove this attribute");
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
    for entry in &factory.agents {
        let names: Vec<_> = entry.params.iter().map(|param| param.ident.clone()).collect();
        for name in repeated(&names) {
            let shown = name.unraw();
            errors.push(name, format!("`{shown}` is a parameter already; give this one another name"));
        }
    }
}

/// An `impl Trait` is provided to nobody: it names no type.
fn every_dependency_has_a_provider(factory: &Factory, errors: &mut Errors) {
    for field in factory.fields().filter(|field| field.is_impl_trait()) {
        let (name, ty) = (&field.ident, shown(&field.ty).replacen("impl", "dyn", 1));
        errors.push(&field.ty, format!("`{name}` needs a type that agents can ask for; write `{ty}`"));
    }
}

fn every_agent_is_user_scoped(factory: &Factory, errors: &mut Errors) {
    for entry in factory.scoped.iter().chain(&factory.agents) {
        if let Some(ty) = entry.called_type() {
            let message =
                format!("`{}` is no type, and the factory builds it by itself; write `{ty}`", entry.type_name());
            errors.push(&entry.path, message);
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

fn a_platform_outlives_its_users(factory: &Factory, errors: &mut Errors) {
    for param in factory.generics.lifetimes() {
        let (platform, lifetime) = (&factory.platform.ident, &param.lifetime);
        let fact = format!("`{platform}` outlives all its users, and borrows nothing");
        errors.push(lifetime, format!("{fact}; remove `{lifetime}`, and share values or an `Arc`"));
    }
}

fn an_agent_belongs_to_one_user(factory: &Factory, errors: &mut Errors) {
    for entry in factory.scoped.iter().chain(&factory.agents) {
        if let (Some(other), Some(name)) = (entry.other_lifetime(), entry.last_word()) {
            let message =
                format!("`{name}` belongs to the user of the factory; write `'user` for `{other}`, or neither");
            errors.push(other, message);
        }
    }
}

/// What `replaces` names is a function that the macro defines: here, or of a type that is in scope here.
fn a_replaced_singleton_never_compiles(factory: &Factory, errors: &mut Errors) {
    for path in &factory.replaced {
        let words: Vec<_> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        let Some((function, owner)) = words.split_last() else { continue };
        if owner.last().is_some_and(|module| module.starts_with(char::is_lowercase)) {
            let remedy = format!("write `{function}`, or `Type::{function}` for a function of a type");
            errors.push(path, format!("a function is replaced where the factory is declared; {remedy}"));
        } else if function.starts_with(char::is_uppercase) {
            let remedy = "delete it, and list the function that gave it out";
            errors.push(path, format!("`{function}` is no function; {remedy}"));
        } else if path.leading_colon.is_some() {
            let remedy = format!("write `{}`", name_of(path));
            errors.push(path, format!("a function is replaced where the factory is declared; {remedy}"));
        }
    }
}
