//! The functions and methods of a workspace, and those that return a value of a user. Names are not resolved: of two with
//! one name, each counts.

use super::{macros::names_in, types::USER_TYPES};
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::{
    File, Generics, ImplItemFn, ItemFn, ItemImpl, ItemTrait, Signature, TraitItemFn,
    ext::IdentExt,
    visit::{self, Visit},
};

/// The methods of a value of one user that return another one: the user that acts for the first, such as an administrator.
const RETURN_OTHERS: [&str; 1] = ["actor"];
/// The name that is noted for a type parameter in a result, because it may be a type of a user.
const ANY_TYPE: &str = USER_TYPES[0];

/// The functions by their names.
#[derive(Debug, Default)]
pub(crate) struct Functions {
    /// The names in the results of plain functions, and of associated ones by `Type::name`.
    plain: BTreeMap<String, BTreeSet<String>>,
    /// The names in the results of methods.
    methods: BTreeMap<String, BTreeSet<String>>,
}

impl Functions {
    pub(super) fn add(&mut self, file: &File) {
        Finder { functions: self, of: None, parameters: Vec::new() }.visit_file(file);
    }

    /// Keeps the names of users only.
    pub(super) fn find(&mut self, is_users: impl Fn(&str) -> bool) {
        for names in self.plain.values_mut().chain(self.methods.values_mut()) {
            names.retain(|name| is_users(name));
        }
    }

    /// Returns whether the workspace defines a function or a method of a name.
    pub(crate) fn define(&self, name: &str) -> bool {
        self.plain.contains_key(name) || self.methods.contains_key(name)
    }

    /// Returns whether a method of a name returns a value of a user.
    pub(crate) fn method_returns_user(&self, name: &str) -> bool {
        RETURN_OTHERS.contains(&name) || self.methods.get(name).is_some_and(|users| !users.is_empty())
    }

    /// Returns whether a function that is called by a path returns a value of a user.
    pub(crate) fn returns_user(&self, path: &syn::Path) -> bool {
        let segments: Vec<_> = path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        let key = match &segments[..] {
            [.., of, name] if of.starts_with(char::is_uppercase) => format!("{of}::{name}"),
            [.., name] => name.clone(),
            [] => return false,
        };
        self.plain.get(&key).is_some_and(|users| !users.is_empty())
    }
}

struct Finder<'a> {
    functions: &'a mut Functions,
    /// The type of the enclosing `impl`, or the enclosing trait.
    of: Option<String>,
    /// The type parameters of the `impl` or the trait.
    parameters: Vec<String>,
}

impl Finder<'_> {
    fn add(&mut self, signature: &Signature) {
        let name = signature.ident.unraw().to_string();
        let mut names: BTreeSet<_> = names_in(signature.output.to_token_stream()).into_iter().collect();
        if names.contains("Self") {
            names.extend(self.of.clone());
        }
        let own = parameters_of(&signature.generics);
        if own.iter().chain(&self.parameters).any(|parameter| names.contains(parameter)) {
            names.insert(ANY_TYPE.to_owned());
        }
        let of = self.of.iter().map(|of| format!("{of}::{name}"));
        let keys = if self.of.is_some() { of.collect() } else { vec![name.clone()] };
        for key in keys {
            self.functions.plain.entry(key).or_default().extend(names.iter().cloned());
        }
        if signature.receiver().is_some() {
            self.functions.methods.entry(name).or_default().extend(names);
        }
    }

    fn within(&mut self, of: Option<String>, parameters: Vec<String>, visit: impl FnOnce(&mut Finder<'_>)) {
        let mut inner = Finder { functions: self.functions, of, parameters };
        visit(&mut inner);
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        self.within(None, Vec::new(), |finder| {
            finder.add(&item.sig);
            visit::visit_item_fn(finder, item);
        });
    }

    fn visit_impl_item_fn(&mut self, item: &'ast ImplItemFn) {
        self.add(&item.sig);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast TraitItemFn) {
        self.add(&item.sig);
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        let of = match &*item.self_ty {
            syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.unraw().to_string()),
            _ => Some(String::new()),
        };
        self.within(of, parameters_of(&item.generics), |finder| visit::visit_item_impl(finder, item));
    }

    fn visit_item_trait(&mut self, item: &'ast ItemTrait) {
        let of = Some(item.ident.unraw().to_string());
        self.within(of, parameters_of(&item.generics), |finder| visit::visit_item_trait(finder, item));
    }
}

fn parameters_of(generics: &Generics) -> Vec<String> {
    generics.type_params().map(|parameter| parameter.ident.unraw().to_string()).collect()
}
