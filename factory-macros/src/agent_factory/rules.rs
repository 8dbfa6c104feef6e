//! The rulebook of `agent_factory!`: one function for each rule that the macro enforces, named as the rule.

use super::{
    entry::Entry,
    model::{Factory, Shared, name_of, words_of},
    names::Names,
    rules_of_names::{a_factory_names_each_part_once, name_once},
};
use crate::kit::{
    attributes::is_any_of,
    errors::Errors,
    paths::{mentions, names_a_lifetime},
    tokens::is_one_of,
    vetting::shown,
};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Ident};

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
    for section in &factory.sections {
        if !is_one_of(section, &KNOWN) {
            let known = "`shared`, `scoped`, `agents`, `guards`, `replaces`";
            errors.push(section, format!("unknown section `{section}`; the sections are {known}"));
        }
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
    let entries = factory.scoped.len() + factory.agents.len() + factory.fields().len() + factory.replaced.len();
    if entries == 0 && errors.is_empty() {
        let name = &factory.head.ident;
        errors.push(
            name,
            format!("`{name}` makes nothing; list what it makes, such as `agents {{ notes: NotesAgent }}`"),
        );
    }
}

/// What the `Shareable` bound cannot say, because the type has no lifetime here.
fn shared_components_hold_no_user_state(factory: &Factory, errors: &mut Errors) {
    a_platform_outlives_its_users(factory, errors);
    for Shared { field, .. } in &factory.shared {
        let words = words(field.ty.to_token_stream());
        // Each user's own part of a `PerUser` is no captive.
        let is_lent_to_one = |name| words.contains(name) && !words.iter().any(|word| word == "PerUser");
        let captive = factory.entries().find(|entry| entry.last_word().is_some_and(is_lent_to_one));
        // One of the platform's own has its error.
        let is_lent = names_a_lifetime(&field.ty) && factory.generics.lifetimes().next().is_none();
        let captive = captive.map(Entry::type_name).or_else(|| is_lent.then(|| field.type_name()));
        if let Some(captive) = captive {
            let fact = format!("`{captive}` belongs to one user and cannot be shared by all: a captive dependency");
            errors.push(&field.ty, format!("{fact}; remove `{}` from `shared`", field.ident));
        }
    }
}

/// All that it mentions.
fn words(tokens: TokenStream) -> Vec<Ident> {
    let mut all = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Ident(word) => all.push(word),
            TokenTree::Group(group) => all.append(&mut words(group.stream())),
            _ => {}
        }
    }
    all
}

/// An attribute that would be lost, or would take half of an entry away.
fn an_entry_keeps_its_attributes(factory: &Factory, errors: &mut Errors) {
    let mut attrs = Vec::<&Attribute>::new();
    for field in factory.fields() {
        attrs.extend(&field.attrs);
    }
    for entry in factory.entries() {
        attrs.extend(&entry.attrs);
    }
    for attr in attrs {
        if is_any_of(attr, &["cfg", "cfg_attr"]) {
            errors.push(attr, "an entry is always there; write two factories, each under its `#[cfg]`");
        } else if attr.path().is_ident("attest") {
            errors.push(attr, "an attestation is of a shared component; write it before an entry of `shared`");
        }
    }
    for entry in &factory.scoped {
        for attr in &entry.attrs {
            if !is_any_of(attr, &["doc", "cfg", "attest"]) {
                errors.push(attr, "a scoped component is no item of its own; remove this attribute");
            }
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
        let mut names = Names::default();
        for param in &entry.params {
            name_once(&param.ident, &mut names, "a parameter", errors);
        }
    }
}

/// An `impl Trait` is provided to nobody: it names no type.
fn every_dependency_has_a_provider(factory: &Factory, errors: &mut Errors) {
    for field in factory.fields() {
        if field.is_impl_trait() {
            let (name, ty) = (&field.ident, shown(&field.ty).replacen("impl", "dyn", 1));
            errors.push(&field.ty, format!("`{name}` needs a type that agents can ask for; write `{ty}`"));
        }
    }
}

fn every_agent_is_user_scoped(factory: &Factory, errors: &mut Errors) {
    for entry in factory.entries() {
        if let Some(ty) = entry.called_type() {
            let message =
                format!("`{}` is no type, and the factory builds it by itself; write `{ty}`", entry.type_name());
            errors.push(&entry.path, message);
        }
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
    for entry in factory.entries() {
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
        let words = words_of(path);
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
