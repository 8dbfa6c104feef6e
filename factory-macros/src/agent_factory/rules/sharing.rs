//! The rules about what agents share.

use crate::{
    agent_factory::model::{entry::Entry, factory::Factory, field::PlatformField},
    kit::{
        display::format_tokens, errors::Errors, syntax::tokens::any_token, types::lifetimes::mentions_short_lifetime,
    },
};
use proc_macro2::TokenTree;
use std::collections::BTreeSet;
use syn::Type;

/// Reports what the `Shareable` bound cannot, because the types have no lifetime here.
pub(super) fn shared_components_hold_no_user_state(factory: &Factory, errors: &mut Errors) {
    reject_lifetimes(factory, errors);
    let mut names = BTreeSet::new();
    for name in factory.entries().filter_map(Entry::base_name) {
        names.insert(name.to_string());
    }
    for shared in &factory.shared {
        reject_captive(&shared.field, &names, factory, errors);
    }
}

fn reject_lifetimes(factory: &Factory, errors: &mut Errors) {
    for param in factory.generics.lifetimes() {
        let (platform, lifetime) = (&factory.platform.ident, &param.lifetime);
        let fact = format!("`{platform}` outlives every user and cannot borrow");
        errors.push(lifetime, format!("{fact}; remove `{lifetime}`, and share a value or an `Arc`"));
    }
}

fn reject_captive(field: &PlatformField, names: &BTreeSet<String>, factory: &Factory, errors: &mut Errors) {
    let mut words = collect_words(&field.ty);
    // In a `PerUser`, each user has a value of their own.
    let is_per_user = words.iter().any(|word| word == "PerUser");
    words.retain(|word| !is_per_user && names.contains(word));
    let is_captive = |entry: &&Entry| entry.base_name().is_some_and(|name| words.iter().any(|word| name == word));
    // A lifetime of the platform itself has an error of its own.
    let borrows = mentions_short_lifetime(&field.ty) && factory.generics.lifetimes().next().is_none();
    let captive = factory.entries().filter(|_| !words.is_empty()).find(is_captive).map(|entry| &entry.type_name);
    if let Some(captive) = captive.or_else(|| borrows.then_some(&field.type_name)) {
        let fact = format!("`{captive}` belongs to one user and cannot be shared by all: a captive dependency");
        errors.push(&field.ty, format!("{fact}; remove `{}` from `shared`", field.ident));
    }
}

/// Returns the identifiers in a type.
fn collect_words(ty: &Type) -> Vec<String> {
    let mut words = Vec::new();
    any_token(ty, &mut |_, rest| {
        if let TokenTree::Ident(word) = &rest[0] {
            words.push(word.to_string());
        }
        false
    });
    words
}

/// Rejects an `impl Trait`, which does not name a type that agents could request.
pub(super) fn every_dependency_has_a_provider(factory: &Factory, errors: &mut Errors) {
    for field in factory.fields() {
        if field.is_impl_trait() {
            let (name, ty) = (&field.ident, format_tokens(&field.ty).replacen("impl", "dyn", 1));
            errors.push(&field.ty, format!("agents cannot request `{name}` by an `impl Trait`; write `{ty}`"));
        }
    }
}
