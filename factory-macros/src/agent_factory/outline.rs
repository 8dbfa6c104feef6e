//! What is left of a factory after an error in it.

use super::{
    entry::Entry,
    expand::create_fn,
    model::{Factory, PlatformField, name_of, words_of},
    names::Names,
};
use crate::kit::{
    attributes::taken,
    paths::{mentions, names_a_component, names_a_lifetime},
};
use quote::{format_ident, quote};
use syn::{GenericParam, Path, Type, ext::IdentExt, punctuated::Punctuated};

impl Factory {
    /// After an error: so that a part given twice, or an attribute, is no second error of rustc's.
    pub(crate) fn keep_first_of_each(&mut self) {
        self.keep_readable_names();
        let (mut fields, mut types) = (Names::default(), Names::default());
        for entry in self.entries() {
            types.insert(&entry.type_name());
        }
        let mut is_first = |field: &PlatformField| fields.insert(&field.ident.unraw());
        self.shared.retain(|shared| {
            let is_type = !names_a_lifetime(&shared.field.ty) && !shared.field.is_impl_trait();
            is_first(&shared.field) && types.insert(&shared.field.full_name()) && is_type
        });
        self.guards.retain(is_first);
        let (mut scoped, mut types) = (Names::default(), Names::default());
        keep_types(&mut self.scoped, &mut |entry| {
            scoped.insert(&entry.ident.unraw()) && types.insert(&entry.type_name())
        });
        let mut methods = Names::default();
        methods.insert(&"scope");
        keep_types(&mut self.agents, &mut |entry| methods.insert(&entry.ident.unraw()));
        for entry in &mut self.agents {
            let mut params = Names::default();
            entry.params.retain(|param| params.insert(&param.ident.unraw()));
        }
        let mut replaced = Names::default();
        replaced.insert(&create_fn(&self.head.ident));
        let is_function = |path: &Path| words_of(path).last().is_some_and(|last| !last.starts_with(char::is_uppercase));
        self.replaced.retain(|path| is_function(path) && replaced.insert(&name_of(path)));
        for path in &mut self.replaced {
            path.leading_colon = None;
        }
        if self.has_one_name() {
            self.head.ident = format_ident!("__FactoryCore{}", self.head.ident);
        }
        self.keep_used_parameters();
        self.keep_harmless_attributes();
    }

    fn keep_harmless_attributes(&mut self) {
        for shared in &mut self.shared {
            taken(&mut shared.field.attrs, &["cfg", "cfg_attr"]);
        }
        for guard in &mut self.guards {
            guard.attrs = taken(&mut guard.attrs, &["doc"]);
        }
        for entry in &mut self.agents {
            entry.attrs = taken(&mut entry.attrs, &["doc"]);
        }
    }

    fn keep_readable_names(&mut self) {
        for shared in &mut self.shared {
            if let Some(name) = shared.field.name.as_mut().filter(|name| !names_a_component(name)) {
                *name = Type::Verbatim(quote!(()));
            }
        }
    }

    fn keep_used_parameters(&mut self) {
        let mut used = Punctuated::new();
        for param in std::mem::take(&mut self.generics.params) {
            let is_used = match &param {
                GenericParam::Lifetime(_) => false,
                GenericParam::Type(param) => self.fields().any(|field| mentions(&field.ty, &param.ident)),
                GenericParam::Const(_) => true,
            };
            if is_used {
                used.push(param);
            }
        }
        self.generics.params = used;
    }
}

fn keep_types(entries: &mut Vec<Entry>, is_first: &mut dyn FnMut(&Entry) -> bool) {
    entries.retain(|entry| entry.called_type().is_none() && is_first(entry));
}
