//! The types of a workspace that hold a value of a user, by the types that are written in their fields. Names are not
//! resolved: of two types with one name, each counts.

use super::{functions::Functions, macros::names_in, types::USER_TYPES};
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    Attribute, Block, Field, File, Ident, ImplItemType, ItemEnum, ItemMacro, ItemMod, ItemStatic, ItemStruct,
    ItemTrait, ItemType, ItemUnion, Lifetime, ParenthesizedGenericArguments, Signature, TypeFnPtr, UseRename,
    ext::IdentExt,
    visit::{self, Visit},
};

/// The types by their names.
#[derive(Debug, Default)]
pub(crate) struct Holders {
    /// The names in each type: those of its fields, or of what an alias or a method returns.
    parts: BTreeMap<String, BTreeSet<String>>,
    /// The types that hold a value of a user, after [`find`](Self::find).
    found: BTreeSet<String>,
    /// The names in the fields of each struct, with those of the fields themselves.
    fields: BTreeMap<String, Vec<(String, BTreeSet<String>)>>,
    macros: BTreeSet<String>,
    modules: BTreeSet<String>,
    functions: Functions,
}

impl Holders {
    /// Adds the types of a file.
    pub(crate) fn add(&mut self, file: &File) {
        let mut finder = Parts { holders: self, current: None };
        finder.visit_file(file);
        self.functions.add(file);
    }

    /// Finds the types that hold a user type or a factory, also through others.
    pub(crate) fn find(&mut self, factories: &[String]) {
        let is_users = |name: &String, found: &BTreeSet<String>| {
            USER_TYPES.contains(&name.as_str()) || factories.contains(name) || found.contains(name)
        };
        loop {
            let holds = |parts: &BTreeSet<String>| parts.iter().any(|name| is_users(name, &self.found));
            let more = self.parts.iter().filter(|(name, parts)| !self.found.contains(*name) && holds(parts));
            let more: Vec<_> = more.map(|(name, _)| name.clone()).collect();
            if more.is_empty() {
                break;
            }
            self.found.extend(more);
        }
        let found = &self.found;
        self.functions.find(|name| is_users(&name.to_owned(), found));
        for fields in self.fields.values_mut() {
            for (_, names) in fields {
                names.retain(|name| is_users(name, found));
            }
        }
    }

    /// Returns the number of fields of a struct that hold a user, after [`find`](Self::find).
    pub(crate) fn count_users(&self, name: &str) -> usize {
        self.fields.get(name).map_or(0, |fields| fields.iter().filter(|(_, users)| !users.is_empty()).count())
    }

    pub(crate) fn define_macro(&self, name: &str) -> bool {
        self.macros.contains(name) || self.define(name)
    }

    pub(crate) fn define_module(&self, name: &str) -> bool {
        self.modules.contains(name)
    }

    pub(crate) fn functions(&self) -> &Functions {
        &self.functions
    }

    pub(crate) fn hold_user(&self, name: &str) -> bool {
        self.found.contains(name)
    }

    /// Returns whether the workspace defines a type of a name.
    pub(crate) fn define(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }
}

struct Parts<'a> {
    holders: &'a mut Holders,
    /// The type that is visited.
    current: Option<String>,
}

impl Parts<'_> {
    fn in_type(&mut self, name: &Ident, visit: impl FnOnce(&mut Self)) {
        let name = name.unraw().to_string();
        self.holders.parts.entry(name.clone()).or_default();
        let outer = self.current.replace(name);
        visit(self);
        self.current = outer;
    }
}

impl<'ast> Visit<'ast> for Parts<'_> {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        self.holders.modules.insert(item.ident.unraw().to_string());
        visit::visit_item_mod(self, item);
    }

    fn visit_item_struct(&mut self, item: &'ast ItemStruct) {
        self.in_type(&item.ident, |parts| parts.visit_fields(&item.fields));
        let fields = item.fields.iter().map(|field| {
            let name = field.ident.as_ref().map(|name| name.unraw().to_string()).unwrap_or_default();
            (name, names_in(field.ty.to_token_stream()).into_iter().collect())
        });
        self.holders.fields.entry(item.ident.unraw().to_string()).or_default().extend(fields);
    }

    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        let fields = item.variants.iter().map(|variant| &variant.fields);
        self.in_type(&item.ident, |parts| fields.for_each(|fields| parts.visit_fields(fields)));
    }

    fn visit_item_union(&mut self, item: &'ast ItemUnion) {
        self.in_type(&item.ident, |parts| parts.visit_fields_named(&item.fields));
    }

    fn visit_item_static(&mut self, item: &'ast ItemStatic) {
        self.in_type(&item.ident, |parts| parts.visit_type(&item.ty));
    }

    fn visit_item_type(&mut self, item: &'ast ItemType) {
        self.in_type(&item.ident, |parts| parts.visit_type(&item.ty));
    }

    fn visit_impl_item_type(&mut self, item: &'ast ImplItemType) {
        self.in_type(&item.ident, |parts| parts.visit_type(&item.ty));
    }

    /// Looks at the types that a macro gets, such as `pin_project!`.
    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        self.holders.macros.extend(item.ident.iter().map(|name| name.unraw().to_string()));
        // What `agent_factory!` defines are the platforms and factories themselves.
        let is_factory = item.mac.path.segments.last().is_some_and(|last| last.ident == "agent_factory");
        if let Ok(items) = item.mac.parse_body::<File>()
            && !is_factory
        {
            self.visit_file(&items);
        }
    }

    fn visit_use_rename(&mut self, renamed: &'ast UseRename) {
        self.in_type(&renamed.rename, |parts| parts.visit_ident(&renamed.ident));
    }

    /// Looks at what the methods return, and at the traits that it builds upon.
    fn visit_item_trait(&mut self, item: &'ast ItemTrait) {
        self.in_type(&item.ident, |parts| {
            item.supertraits.iter().for_each(|bound| parts.visit_type_param_bound(bound));
            item.items.iter().for_each(|item| parts.visit_trait_item(item));
        });
    }

    fn visit_signature(&mut self, signature: &'ast Signature) {
        self.visit_return_type(&signature.output);
    }

    fn visit_field(&mut self, field: &'ast Field) {
        self.visit_type(&field.ty);
    }

    /// Leaves out what a function takes.
    fn visit_type_fn_ptr(&mut self, function: &'ast TypeFnPtr) {
        self.visit_return_type(&function.output);
    }

    fn visit_parenthesized_generic_arguments(&mut self, function: &'ast ParenthesizedGenericArguments) {
        self.visit_return_type(&function.output);
    }

    fn visit_ident(&mut self, ident: &'ast Ident) {
        let current = self.current.as_ref().and_then(|name| self.holders.parts.get_mut(name));
        if let Some(parts) = current {
            parts.insert(ident.unraw().to_string());
        }
    }

    /// Looks for types that a function defines. The body of a trait's method is no part of the trait.
    fn visit_block(&mut self, block: &'ast Block) {
        if self.current.is_none() {
            visit::visit_block(self, block);
        }
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_lifetime(&mut self, _: &'ast Lifetime) {}
}
