//! The types, modules and imports of a file.

use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::{HashMap, HashSet};
use syn::{
    Fields, Generics,
    ext::IdentExt,
    visit::{self, Visit},
};

/// The names that a file defines or imports, in all of its modules.
#[derive(Default)]
pub(super) struct Definitions {
    pub(super) types: HashMap<String, Vec<Definition>>,
    pub(super) modules: HashSet<String>,
    /// The imported names, after a rename.
    pub(super) imports: HashSet<String>,
}

/// The types in a definition, and its type parameters.
pub(super) struct Definition {
    pub(super) types: Vec<TokenStream>,
    pub(super) params: Vec<String>,
}

impl Definitions {
    fn add(&mut self, name: &syn::Ident, generics: &Generics, types: Vec<TokenStream>) {
        let params = generics.type_params().map(|param| param.ident.unraw().to_string()).collect();
        self.types.entry(name.unraw().to_string()).or_default().push(Definition { types, params });
    }
}

/// Returns the types of the fields that are not attested.
fn types_of(fields: &Fields) -> Vec<TokenStream> {
    let is_attested = |field: &&syn::Field| field.attrs.iter().any(|attr| attr.path().is_ident("attest"));
    fields.iter().filter(|field| !is_attested(field)).map(|field| field.ty.to_token_stream()).collect()
}

impl<'ast> Visit<'ast> for Definitions {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.add(&item.ident, &item.generics, types_of(&item.fields));
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        let types = item.variants.iter().flat_map(|variant| types_of(&variant.fields)).collect();
        self.add(&item.ident, &item.generics, types);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.add(&item.ident, &item.generics, vec![item.ty.to_token_stream()]);
    }

    fn visit_item_union(&mut self, item: &'ast syn::ItemUnion) {
        let types = item.fields.named.iter().map(|field| field.ty.to_token_stream()).collect();
        self.add(&item.ident, &item.generics, types);
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        self.modules.insert(module.ident.to_string());
        visit::visit_item_mod(self, module);
    }

    fn visit_use_name(&mut self, import: &'ast syn::UseName) {
        self.imports.insert(import.ident.unraw().to_string());
    }

    fn visit_use_rename(&mut self, import: &'ast syn::UseRename) {
        self.imports.insert(import.rename.unraw().to_string());
    }
}
