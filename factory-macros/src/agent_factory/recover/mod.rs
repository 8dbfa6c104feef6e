//! Removes from a factory with an error what would make rustc report the error again.

use crate::{
    agent_factory::model::{
        entry::Entry,
        factory::{Emission, Factory},
        field::PlatformField,
        names::plain_name,
        request::Request,
    },
    kit::{
        syntax::{attributes::take_attrs, generics::mentions_name, tokens::mentions},
        types::{
            lifetimes::{elides_lifetime, mentions_short_lifetime},
            shapes::is_component_name,
        },
    },
};
use quote::format_ident;
use std::collections::BTreeSet;
use syn::{GenericParam, Ident, punctuated::Punctuated};

/// Keeps the first part of each name and of each type, and turns off the checks.
pub(super) fn keep_valid_parts(factory: &mut Factory) {
    factory.emission = Emission::Outline;
    make_names_valid(factory);
    keep_first_fields(factory);
    let built: Vec<_> = factory.entries().filter_map(Entry::base_name).cloned().collect();
    if let Some(request) = &mut factory.request {
        keep_first_values(request, &built);
    }
    keep_first_entries(factory);
    keep_first_params(factory);
    keep_replaceable(factory);
    if factory.has_name_of_platform() || factory.find_by_type(&factory.head.ident).is_some() {
        factory.head.ident = format_ident!("__FactoryCore{}", factory.head.ident);
    }
    if factory.find_by_type(&factory.platform.ident).is_some() {
        factory.platform.ident = format_ident!("__FactoryCore{}", factory.platform.ident);
    }
    rename_request(factory);
    remove_unused_params(factory);
    keep_harmless_attributes(factory);
}

fn rename_request(factory: &mut Factory) {
    let is_used = |name: &Ident| factory.platform.ident == *name || factory.find_by_type(name).is_some();
    if let Some(name) = factory.request.as_ref().map(|request| request.ident.clone()).filter(is_used)
        && let Some(request) = &mut factory.request
    {
        request.ident = format_ident!("__FactoryCore{name}");
    }
}

fn make_names_valid(factory: &mut Factory) {
    let shared = factory.shared.iter_mut().map(|shared| &mut shared.field);
    let request = factory.request.iter_mut().flat_map(|request| &mut request.fields);
    for field in shared.chain(request) {
        if let Some(name) = field.name.as_mut().filter(|name| !is_component_name(&name.ty)) {
            name.make_valid();
        }
    }
}

fn keep_first_fields(factory: &mut Factory) {
    let (mut names, mut types) = (BTreeSet::new(), BTreeSet::new());
    for entry in factory.entries() {
        types.insert((entry.identity.clone(), None));
    }
    let mut is_first = |field: &PlatformField| names.insert(plain_name(&field.ident));
    factory.shared.retain(|shared| {
        let is_type = !mentions_short_lifetime(&shared.field.ty) && !shared.field.is_impl_trait();
        is_first(&shared.field) && types.insert(shared.field.full_identity()) && is_type
    });
    factory.guards.retain(|guard| is_first(guard) && !guard.is_impl_trait());
}

/// Keeps the fields that an owned struct can have, so that its literals are not further errors. `built` are the types
/// that the factory builds.
fn keep_first_values(request: &mut Request, built: &[Ident]) {
    let mut names = BTreeSet::new();
    request.fields.retain(|field| {
        let is_built = built.iter().any(|name| mentions(&field.ty, name));
        let is_owned = !is_built && !mentions_short_lifetime(&field.ty) && !elides_lifetime(&field.ty);
        names.insert(plain_name(&field.ident)) && is_owned && !field.is_impl_trait()
    });
}

fn keep_first_entries(factory: &mut Factory) {
    let (mut scoped, mut types) = (BTreeSet::new(), BTreeSet::new());
    keep_entries(&mut factory.scoped, &mut |entry| {
        scoped.insert(plain_name(&entry.ident)) && types.insert(entry.identity.clone())
    });
    let mut methods = BTreeSet::from(["scope".to_owned(), "platform".to_owned()]);
    keep_entries(&mut factory.agents, &mut |entry| methods.insert(plain_name(&entry.ident)));
}

fn keep_entries(entries: &mut Vec<Entry>, is_first: &mut dyn FnMut(&Entry) -> bool) {
    entries.retain(|entry| entry.called_type().is_none() && is_first(entry));
}

fn keep_first_params(factory: &mut Factory) {
    for entry in &mut factory.agents {
        let mut names = BTreeSet::new();
        entry.params.retain(|param| names.insert(plain_name(&param.ident)));
    }
}

fn keep_replaceable(factory: &mut Factory) {
    let mut names = BTreeSet::new();
    names.insert(factory.create_fn().to_string());
    factory.replaced.retain(|replaced| !replaced.is_type() && names.insert(replaced.plain_path()));
    for replaced in &mut factory.replaced {
        replaced.path.leading_colon = None;
    }
}

fn remove_unused_params(factory: &mut Factory) {
    let mut used = Punctuated::new();
    for param in std::mem::take(&mut factory.generics.params) {
        let is_used = match &param {
            GenericParam::Lifetime(_) => false,
            GenericParam::Type(param) => factory.fields().iter().any(|field| mentions_name(&field.ty, &param.ident)),
            GenericParam::Const(_) => true,
        };
        if is_used {
            used.push(param);
        }
    }
    factory.generics.params = used;
}

fn keep_harmless_attributes(factory: &mut Factory) {
    for field in factory.request.iter_mut().flat_map(|request| &mut request.fields) {
        take_attrs(&mut field.attrs, &["attest"]);
    }
    take_attrs(&mut factory.head.attrs, &["cfg"]);
    take_attrs(&mut factory.platform.attrs, &["cfg"]);
    for guard in &mut factory.guards {
        guard.attrs = take_attrs(&mut guard.attrs, &["doc"]);
    }
    for entry in &mut factory.agents {
        entry.attrs = take_attrs(&mut entry.attrs, &["doc"]);
    }
}
