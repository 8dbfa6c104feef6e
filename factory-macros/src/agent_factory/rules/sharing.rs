//! The rules about what agents share.

use crate::{
    agent_factory::model::{
        entry::Entry,
        factory::Factory,
        field::{PlatformField, Shared},
    },
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
    let names: BTreeSet<_> = factory.entries().filter_map(Entry::base_name).map(ToString::to_string).collect();
    for Shared { field, .. } in &factory.shared {
        if let Some(entry) = find_mentioned_entry(field, &names, factory) {
            reject_captive(field, &entry.type_name, errors);
        } else if borrows(field, factory) {
            reject_captive(field, &field.type_name, errors);
        }
    }
}

fn reject_lifetimes(factory: &Factory, errors: &mut Errors) {
    for param in factory.generics.lifetimes() {
        let (platform, lifetime) = (&factory.platform.ident, &param.lifetime);
        let fact = format!("`{platform}` outlives every user and cannot borrow");
        errors.push(lifetime, format!("{fact}; remove `{lifetime}`, and share a value or an `Arc`"));
    }
}

/// Returns the first entry that the type of a component mentions. `names` are the names of all entries.
fn find_mentioned_entry<'a>(
    field: &PlatformField,
    names: &BTreeSet<String>,
    factory: &'a Factory,
) -> Option<&'a Entry> {
    // In a partition, each user has a value of their own.
    if field.is_partitioned() {
        return None;
    }
    let mut words = collect_words(&field.ty);
    words.retain(|word| names.contains(word));
    // Most components mention no entry, and comparing each with all entries takes time.
    if words.is_empty() {
        return None;
    }
    factory.entries().find(|entry| entry.base_name().is_some_and(|name| words.iter().any(|word| name == word)))
}

/// Returns whether the type of a component borrows. A lifetime of the platform itself has an error of its own.
fn borrows(field: &PlatformField, factory: &Factory) -> bool {
    mentions_short_lifetime(&field.ty) && factory.generics.lifetimes().next().is_none()
}

fn reject_captive(field: &PlatformField, captive: &str, errors: &mut Errors) {
    let fact = format!("`{captive}` belongs to one user and cannot be shared by all: a captive dependency");
    errors.push(&field.ty, format!("{fact}; remove `{}` from `shared`", field.ident));
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
    for field in factory.all_fields() {
        if field.is_impl_trait() {
            let (name, ty) = (&field.ident, format_tokens(&field.ty).replacen("impl", "dyn", 1));
            errors.push(&field.ty, format!("agents cannot request `{name}` by an `impl Trait`; write `{ty}`"));
        }
    }
}
