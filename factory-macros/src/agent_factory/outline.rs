//! What is left of a factory after an error in it.

use super::{
    expand::create_fn,
    model::{Entry, Factory, PlatformField, name_of},
};
use crate::paths::{mentions, names_a_component, names_a_lifetime};
use quote::format_ident;
use std::collections::HashSet;
use syn::{GenericParam, Path, ext::IdentExt, parse_quote};

impl Factory {
    /// After an error: so that a part given twice, or an attribute, is no second error of rustc's.
    pub(crate) fn keep_first_of_each(&mut self) {
        self.keep_readable_names();
        let scoped_types: HashSet<_> = self.scoped.iter().chain(&self.agents).map(Entry::type_name).collect();
        let (mut fields, mut types) = (HashSet::new(), scoped_types);
        let mut is_first = |field: &PlatformField| fields.insert(field.ident.unraw());
        self.shared.retain(|shared| {
            let is_type = !names_a_lifetime(&shared.field.ty) && !shared.field.is_impl_trait();
            is_first(&shared.field) && types.insert(shared.field.full_name()) && is_type
        });
        self.guards.retain(is_first);
        self.scoped.retain(|entry| entry.called_type().is_none());
        self.agents.retain(|entry| entry.called_type().is_none());
        let (mut scoped, mut types) = (HashSet::new(), HashSet::new());
        self.scoped.retain(|entry| scoped.insert(entry.ident.unraw()) && types.insert(entry.type_name()));
        let mut methods = HashSet::from([format_ident!("scope")]);
        self.agents.retain(|entry| methods.insert(entry.ident.unraw()));
        for entry in &mut self.agents {
            let mut params = HashSet::new();
            entry.params.retain(|param| params.insert(param.ident.unraw()));
        }
        let mut replaced = HashSet::new();
        let is_function = |path: &Path| {
            path.segments.last().is_some_and(|last| !last.ident.unraw().to_string().starts_with(char::is_uppercase))
        };
        let create = create_fn(&self.head.ident).to_string();
        self.replaced.retain(|path| is_function(path) && name_of(path) != create && replaced.insert(name_of(path)));
        self.replaced.iter_mut().for_each(|path| path.leading_colon = None);
        if self.has_one_name() {
            self.head.ident = format_ident!("__FactoryCore{}", self.head.ident);
        }
        self.keep_used_parameters();
        for shared in &mut self.shared {
            shared.field.attrs.retain(|attr| !attr.path().is_ident("cfg") && !attr.path().is_ident("cfg_attr"));
        }
        let guards = self.guards.iter_mut().map(|guard| &mut guard.attrs);
        for attrs in guards.chain(self.agents.iter_mut().map(|entry| &mut entry.attrs)) {
            attrs.retain(|attr| attr.path().is_ident("doc"));
        }
    }

    fn keep_readable_names(&mut self) {
        for name in self.shared.iter_mut().filter_map(|shared| shared.field.name.as_mut()) {
            if !names_a_component(name) {
                *name = parse_quote!(());
            }
        }
    }

    fn keep_used_parameters(&mut self) {
        let types: Vec<_> = self.fields().map(|field| field.ty.clone()).collect();
        let params = std::mem::take(&mut self.generics.params).into_iter();
        self.generics.params = params
            .filter(|param| match param {
                GenericParam::Lifetime(_) => false,
                GenericParam::Type(param) => types.iter().any(|ty| mentions(ty, &param.ident)),
                GenericParam::Const(_) => true,
            })
            .collect();
    }
}
